import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

const entry = fileURLToPath(new URL("../../src/index.ts", import.meta.url));

test("a bundle for browsers imports nothing of Node, and loads what moves files when it is first used", async () => {
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    resolve: { conditionNames: ["@rivya/source", "import", "browser", "default"] },
    onLog: (_level, { message }) => expect.fail(message),
  });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  const chunks = output.filter((file) => file.type === "chunk");
  const names = new Set(chunks.map(({ fileName }) => fileName));
  const imported = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
  expect(imported.filter((name) => !names.has(name))).toEqual([]);

  const first = chunks.find(({ isEntry }) => isEntry)!;
  const atOnce = [first, ...chunks.filter(({ fileName }) => first.imports.includes(fileName))];
  const modules = atOnce.flatMap(({ moduleIds }) => moduleIds).filter((id) => /src\/(upload|download|node)\//.test(id));
  expect(modules).toEqual([]);
  expect(first.dynamicImports).toHaveLength(3);
});
