import { expect, test } from "vitest";
import { checks } from "../src/checks/index.ts";
import { casesOf, planFor } from "../src/plan.ts";
import { inProcess } from "../src/target/mock.ts";
import type { Target } from "../src/target/target.ts";
import { document } from "./support/context.ts";

const planning = { document, seed: 1, cases: 5, site: "nowhere" };

const away: Target = {
  name: "https://rivya.example",
  origin: "https://rivya.example",
  isLoopback: false,
  isOwn: false,
  keys: { full: "k" },
  fetch: () => Promise.reject(new Error("a plan sends nothing")),
  control: null,
  fresh: null,
  wait: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

test("away from this machine nothing that costs credits is planned", () => {
  const plan = planFor(away, planning, {});
  expect(plan.maxCredits).toBe(0);
  const willRun = plan.cases.filter(({ skip }) => skip === undefined);
  expect(willRun.length).toBeGreaterThan(50);
  expect(willRun.every((planned) => planned.case.maxCredits === 0)).toBe(true);
  expect(plan.cases.find((planned) => planned.case.maxCredits > 0)?.skip).toMatch(
    /^may cost \d+ credits; --budget-credits leaves 0$|^needs /,
  );
});

test("a budget is spent in order, and never overspent", () => {
  const plan = planFor(away, planning, { budgetCredits: 40 });
  expect(plan.maxCredits).toBeGreaterThan(0);
  expect(plan.maxCredits).toBeLessThanOrEqual(40);
  const all = planFor(away, planning, { budgetCredits: Infinity });
  expect(all.maxCredits).toBeGreaterThan(40);
  expect(plan.fullCredits).toBe(all.maxCredits);
});

test("a task that is made to be read counts", () => {
  const cases = casesOf(planning, { checks: ["coverage-walk", "fuzz"], only: ["getTask"] });
  const aboutIds = cases.filter(({ case: { title } }) => title.startsWith("taskId ") && !title.endsWith(" broken"));
  expect(aboutIds.length).toBeGreaterThan(1);
  expect(aboutIds.filter(({ case: { maxCredits } }) => maxCredits === 0)).toEqual([]);
});

test("what needs the control plane is not run where there is none", () => {
  const { cases } = planFor(away, planning, { checks: ["responses"], budgetCredits: 1_000_000 });
  const revoked = cases.find((planned) => planned.case.title.includes("api_key_revoked"));
  expect(revoked?.skip).toBe("needs the control plane of a mock");
});

test("on a mock everything is planned, and costs nothing", async () => {
  const target = await inProcess();
  try {
    const plan = planFor(target, planning, {});
    expect(plan.maxCredits).toBe(0);
    const skipped = plan.cases.filter(({ skip }) => skip !== undefined);
    expect(skipped.filter(({ skip }) => !/docs site/.test(skip!))).toEqual([]);
  } finally {
    await target.close();
  }
});

test("checks, operations and titles choose cases", () => {
  const all = casesOf(planning, {});
  const some = casesOf(planning, { checks: ["http"], only: ["getCredits"] });
  expect(some.length).toBeGreaterThan(3);
  expect(some.length).toBeLessThan(all.length);
  expect(some.every(({ case: one }) => one.check === "http" && one.operationId === "getCredits")).toBe(true);
  const [first] = some;
  expect(casesOf(planning, { checks: ["http"], only: ["getCredits"], case: first!.case.title })).toHaveLength(1);
  expect(() => casesOf(planning, { only: ["getNothing"] })).toThrow(
    /^--only getNothing is unknown; there are createTask/,
  );
  expect(() => casesOf(planning, { checks: ["htp"] })).toThrow(/^--checks htp is unknown; there are examples/);
  expect(() => casesOf({ ...planning, site: undefined }, { checks: ["docs"] })).toThrow(
    "--checks docs needs the folder of the built docs site, the option site of runContract",
  );
});

const names = () => casesOf(planning, {}).map(({ case: one }) => `${one.check} ${one.operationId} ${one.title}`);

test("the same seed makes the same cases, each of its own name", () => {
  expect(names()).toEqual(names());
  expect(new Set(names()).size).toBe(names().length);
});

test("every check says in one line what it is for, and carries its own name into its cases", () => {
  for (const check of checks) {
    expect(check.describe).toMatch(/^[^\n]{20,}$/);
    expect(casesOf(planning, { checks: [check.name] }).every(({ case: one }) => one.check === check.name)).toBe(true);
  }
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
});
