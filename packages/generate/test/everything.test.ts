import { expect, test } from "vitest";
import { marker } from "../src/artefact.ts";
import { everything } from "../src/targets.ts";
import { root } from "../src/workspace.ts";

test("two runs are the same to the byte, and every file says that it is generated", { timeout: 60_000 }, async () => {
  const [first, second] = [await everything(root), await everything(root)];
  expect(second).toEqual(first);
  const unmarked = first.filter(({ path, text }) => {
    const known = /\/generated\/|\.gen\.ts$/.test(path);
    const [line] = text.split("\n", 1);
    return (
      !known ||
      (path.endsWith(".ts") && line !== marker) ||
      (path.endsWith(".yaml") && !line!.startsWith("# Generated "))
    );
  });
  expect(unmarked.map(({ path }) => path)).toEqual([]);
});
