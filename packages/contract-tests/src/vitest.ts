import { afterAll, beforeAll, describe, test } from "vitest";
import type { ContractOptions } from "./options.ts";
import { casesOf, planFor, type Plan } from "./plan.ts";
import { failureLines, outcomeLine } from "./report/lines.ts";
import { runPlanned, type RunSettings } from "./run-case.ts";
import { planningOf, settingsOf } from "./settings.ts";
import { openTarget } from "./target/open.ts";
import { tryKeys } from "./target/try-keys.ts";
import type { Target } from "./target/target.ts";

// A case may send hundreds of requests, and wait where the service asks for patience.
const mostMs = 120_000;

/**
 * Makes a test of each case, in a `describe` for each check. What cannot be tried on the service is skipped with the
 * reason. `bail`, `onPlan` and `target` are as in `runContract`; without `baseUrl` a mock is started.
 *
 * @throws {OptionError} {DocumentError} while tests are collected.
 * @example
 * await contractTests({ baseUrl: "http://127.0.0.1:4010", apiKey: "rvya_sk_mock_full", checks: ["examples"] });
 */
export async function contractTests(options: Omit<ContractOptions, "bail"> = {}): Promise<void> {
  const planning = await planningOf(options);
  // Only now are tests collected: the service need not be there before they run.
  const cases = casesOf(planning, options).map(({ case: one }, at) => ({ ...one, at }));
  let target: Target;
  let plan: Plan;
  let settings: RunSettings;

  beforeAll(async () => {
    target = options.target ?? (await openTarget(options));
    if (!options.target) await tryKeys(planning.document, target, options);
    plan = planFor(target, planning, options);
    settings = settingsOf(planning, target, options);
    options.onPlan?.(plan, target);
  }, mostMs);
  afterAll(async () => {
    if (!options.target) await target?.close();
  }, mostMs);

  describe.each([...new Set(cases.map(({ check }) => check))])("%s", (check) => {
    for (const { at, operationId, title } of cases.filter((one) => one.check === check)) {
      test(
        `${operationId ?? "all"}: ${title}`,
        async ({ expect, skip }) => {
          const outcome = await runPlanned(plan.cases[at]!, settings);
          options.onOutcome?.(outcome);
          if (outcome.result === "skipped") skip(outcome.reason);
          const told = outcome.failure && `${outcomeLine(outcome)}\n${failureLines(outcome.failure)}`;
          expect(outcome.result, told).toBe("held");
        },
        mostMs,
      );
    }
  });
}
