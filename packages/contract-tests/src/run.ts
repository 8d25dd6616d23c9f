import type { ContractOptions } from "./options.ts";
import { requireOwnRelease } from "./own-release.ts";
import { planFor, type Plan } from "./plan.ts";
import type { Outcome } from "./report/outcome.ts";
import { reportOf, type Report } from "./report/report.ts";
import { runPlanned, type RunSettings } from "./run-case.ts";
import { planningOf, settingsOf } from "./settings.ts";
import { openTarget } from "./target/open.ts";
import { tryKeys } from "./target/try-keys.ts";

// Of cases that heard nothing at all: one may be an accident of the network.
const mostUnanswered = 5;

interface Ran {
  readonly outcomes: readonly Outcome[];
  readonly ended?: string;
}

async function runPlan(plan: Plan, settings: RunSettings, { bail = false, onOutcome }: ContractOptions): Promise<Ran> {
  const outcomes: Outcome[] = [];
  let unanswered = 0;
  for (const planned of plan.cases) {
    const outcome = await runPlanned(planned, settings);
    outcomes.push(outcome);
    onOutcome?.(outcome);
    if (bail && outcome.result === "broke") break;
    // A case that sends nothing says nothing about it.
    if (outcome.answers) unanswered = 0;
    else if (outcome.failure?.isUnanswered) unanswered += 1;
    if (unanswered === mostUnanswered) return { outcomes, ended: "the service no longer answers" };
  }
  return { outcomes };
}

/**
 * Holds a service against the document: the one at `baseUrl`, or a mock of its own. Away from this machine nothing that
 * costs credits is sent unless `budgetCredits` says how many.
 *
 * @throws {OptionError} when an option is wrong, or a key is refused. @throws {DocumentError} when the document cannot be read.
 * @throws {UnreachableError} when nobody answers at `baseUrl`.
 * @throws {VersionMismatchError} when the packages of the project that are installed are of different minor versions.
 * @example
 * const report = await runContract({ baseUrl: "http://127.0.0.1:4010", apiKey: "rvya_sk_mock_full" });
 * console.log(report.held);
 */
export async function runContract(options: ContractOptions = {}): Promise<Report> {
  requireOwnRelease();
  const began = performance.now();
  const planning = await planningOf(options);
  const target = options.target ?? (await openTarget(options));
  try {
    const plan = planFor(target, planning, options);
    if (!options.target) await tryKeys(planning.document, target, options);
    options.onPlan?.(plan, target);
    const settings = settingsOf(planning, target, options);
    const ran = await runPlan(plan, settings, options);
    return reportOf({ settings, plan, ...ran, milliseconds: Math.round(performance.now() - began) });
  } finally {
    if (!options.target) await target.close();
  }
}
