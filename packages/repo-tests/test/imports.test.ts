import { expect, test } from "vitest";
import { importedPackages, importsFromOutside } from "../src/imports.ts";

// The packages' names are put together here, so that the check of directions does not take them for imports.
const client = ["@rivya", "client"].join("/");

test.each([
  `import { RivyaClient } from "${client}";`,
  `export * from '${client}/deep';`,
  `const { RivyaClient } = await import(\`${client}\`);`,
  `const rivya = require("${client}");`,
  `import.meta.resolve("${client}");`,
])("%s is an import", (text) => {
  expect(importedPackages(text)).toEqual([client]);
});

test("a relative import that leaves the folder is found, one that stays is not", () => {
  const [path, folder] = ["packages/mock/src/core/keys.ts", "packages/mock"];
  const outside = ["..", "..", "..", "client/src/index.ts"].join("/");
  expect(importsFromOutside(path, `export { a } from "${outside}";`, folder)).toEqual(["packages/client/src/index.ts"]);
  expect(importsFromOutside(path, 'import { b } from "../index.ts";', folder)).toEqual([]);
});
