import { expect, test } from "vitest";
import { controlArtefacts } from "../src/artefacts/control/control.ts";
import { root } from "../src/workspace.ts";

test(
  "what the mock's control plane stands on lies beside it or in the validator's runtime",
  { timeout: 60_000 },
  async () => {
    const artefacts = await controlArtefacts(root);
    const modules = artefacts.filter(({ path }) => path.endsWith(".ts"));
    const names = new Set(modules.map(({ path }) => `./${path.split("/").at(-1)}`));
    const sources = new Set(
      modules.flatMap(({ text }) => [...text.matchAll(/ from "([^"]+)";$/gm)].map(([, from]) => from!)),
    );
    expect(sources.size).toBeGreaterThan(10);
    expect([...sources].filter((from) => !names.has(from))).toEqual(["@rivya/validator/runtime"]);
  },
);

test("the schema of scenarios refers to nothing outside itself", { timeout: 60_000 }, async () => {
  const { text } = (await controlArtefacts(root)).find(({ path }) => path.endsWith("scenario.schema.json"))!;
  const { $defs } = JSON.parse(text) as { $defs: Record<string, unknown> };
  const refs = [...text.matchAll(/"\$ref": "#\/\$defs\/(\w+)"/g)].map(([, name]) => name!);
  expect(text.match(/"\$ref"/g)).toHaveLength(refs.length);
  expect([...new Set(refs)].toSorted()).toEqual(Object.keys($defs).toSorted());
});
