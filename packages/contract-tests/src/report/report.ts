import { coverageReport, type CoverageReport } from "../covered/coverage-report.ts";
import type { Plan } from "../plan.ts";
import type { RunSettings } from "../run-case.ts";
import type { Outcome } from "./outcome.ts";

/** All that a run found. */
export interface Report {
  /** Whether nothing broke. Skipped cases do not count. */
  readonly held: boolean;
  readonly target: string;
  /** The version of the document. */
  readonly document: string;
  readonly seed: number;
  readonly cases: number;
  readonly strict: boolean;
  /** The most that the run could cost. */
  readonly maxCredits: number;
  readonly milliseconds: number;
  readonly outcomes: readonly Outcome[];
  /** Why the run ended before its last case. Absent where it did not, or as `bail` asked. */
  readonly ended?: string | undefined;
  readonly coverage: CoverageReport;
}

export interface Finished {
  readonly settings: RunSettings;
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
  readonly ended?: string | undefined;
  readonly milliseconds: number;
}

export function reportOf({ settings, plan, outcomes, ended, milliseconds }: Finished): Report {
  const { document, target, seed, cases, strict, coverage } = settings;
  return {
    held: outcomes.every(({ result }) => result !== "broke"),
    target: target.name,
    document: document.version,
    seed,
    cases,
    strict,
    maxCredits: plan.maxCredits,
    milliseconds,
    outcomes,
    ...(ended !== undefined && { ended }),
    coverage: coverageReport(coverage, target),
  };
}
