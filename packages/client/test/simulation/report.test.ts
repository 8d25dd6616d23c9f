import { expect, test } from "vitest";
import { freshKeyPerAttempt } from "./planted/fresh-key-per-attempt.ts";
import { report } from "./report.ts";
import { simulate } from "./simulate-seed.ts";

test("a report has the seed, the invariant, the line where it broke, and the command that shows all of it", async () => {
  const outcome = await simulate(1, freshKeyPerAttempt);
  const lines = report(outcome).split("\n");
  expect(lines[0]).toMatch(/^seed 1: keysAreStable: client\d\.\d+ changes its key$/);
  expect(lines.filter((line) => line.startsWith(">"))).toEqual([expect.stringContaining("-> POST")]);
  expect(lines.at(-1)).toBe("all of it: pnpm simulate --seed 1");
});
