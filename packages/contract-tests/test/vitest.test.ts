import { expect, test } from "vitest";
import { OptionError } from "../src/option-error.ts";
import { contractTests } from "../src/vitest.ts";
import type { Outcome } from "../src/index.ts";
import { runVitest } from "./support/run-vitest.ts";

const outcomes: Outcome[] = [];
await contractTests({ inProcess: true, checks: ["examples"], onOutcome: (outcome) => outcomes.push(outcome) });

test("each case was a test of its own, and held", () => {
  expect(outcomes.length).toBeGreaterThan(50);
  expect(outcomes.filter(({ result }) => result !== "held")).toEqual([]);
});

test("a case that breaks fails its test alone, with the reproduction; what cannot run is skipped", async () => {
  const { code, output } = await runVitest("broken.ts");
  expect(code).toBe(1);
  expect(output).toMatch(/FAIL.*examples > getCredits: a plain request is answered/);
  expect(output).toContain("BROKE  examples  getCredits  a plain request is answered");
  expect(output).toContain("rivya-contract --checks examples --only getCredits");
  expect(output).toMatch(/Tests +3 failed \| [1-9]\d* passed \| [1-9]\d* skipped/);
});

test("a case has the time it needs, whatever the tests around it have", async () => {
  const { code, output } = await runVitest("impatient.ts");
  expect(output).not.toContain("timed out");
  expect(code).toBe(0);
});

test("a title that no case has is told while tests are collected", async () => {
  const none = contractTests({ inProcess: true, checks: ["examples"], case: "nothing" });
  await expect(none).rejects.toThrow(new OptionError("no case is left of what --only, --checks and --case choose"));
});
