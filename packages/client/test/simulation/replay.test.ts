import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { simulate } from "./simulate-seed.ts";

const seeds = Array.from({ length: 20 }, (_, at) => 40 + at);

test("a seed replays line by line, whatever was simulated in between", async () => {
  const first: string[] = [];
  for (const seed of seeds) first.push((await simulate(seed)).trace.lines.join("\n"));
  const again: string[] = [];
  for (const seed of seeds.toReversed()) again.unshift((await simulate(seed)).trace.lines.join("\n"));
  expect(again).toEqual(first);
  expect(new Set(first).size).toBe(seeds.length);
});

test("and in another process", async () => {
  const { trace } = await simulate(7);
  const script = fileURLToPath(new URL("simulate.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--conditions=@rivya/source", script, "--seed", "7"]);
  expect(stdout).toContain(trace.lines.join("\n"));
  expect(stdout).toContain(trace.hash());
});
