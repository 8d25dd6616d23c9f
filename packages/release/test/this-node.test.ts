import { root } from "@rivya/test-kit/repository";
import { run } from "@rivya/test-kit/run";
import { expect, test } from "vitest";

test("what CI runs on each Node runs on this one", async () => {
  const { code, output } = await run(root, process.execPath, ["packages/release/src/on-this-node.mjs"]);
  expect(output).toBe(`Node ${process.versions.node}: client and validator, and the mock\n`);
  expect(code).toBe(0);
});
