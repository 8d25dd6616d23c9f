import { join } from "node:path";
import { expect, test } from "vitest";
import { root, workspaces } from "../src/repository.ts";
import { runtimeDependencies } from "../src/runtime-dependencies.ts";

// Free for every use, and nothing to be passed on but their text.
const permissive = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"]);
const packages = workspaces().filter(({ manifest }) => !manifest.private);

test.each(packages)("everything that $manifest.name brings along may be used by all", ({ folder }) => {
  const found = runtimeDependencies(join(root, folder));
  expect(found.filter(({ license }) => !permissive.has(license))).toEqual([]);
});

test("what those bring along in turn is looked at too", () => {
  const names = runtimeDependencies(join(root, "packages/contract-tests")).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["@rivya/mock", "file-type", "token-types"]));
});
