import type { Case, Planning } from "../../src/checks/check.ts";
import type { ContractDocument } from "../../src/document/contract-document.ts";
import { planFor, type PlannedCase } from "../../src/plan.ts";
import { runPlanned } from "../../src/run-case.ts";
import type { Failure } from "../../src/report/outcome.ts";
import { planningOf, settingsOf } from "../../src/settings.ts";
import type { Target } from "../../src/target/target.ts";
import type { Mutant } from "./mutant.ts";

/** The first thing that did not hold. */
export type Told = Pick<Failure, "check" | "case" | "expected" | "received">;

const nearness = ({ near }: Mutant, { title, operationId }: Case): number =>
  near.filter((word) => title.includes(word) || operationId === word).length;

/** The cases of a check, those first that are nearest to the change. */
function casesOf(check: string, planning: Planning, target: Target, mutant: Mutant): PlannedCase[] {
  const only = mutant.only?.filter((operationId) => planning.document.has(operationId));
  return planFor(target, planning, { checks: [check], only })
    .cases.filter(({ case: { title } }) => title.includes(mutant.among ?? ""))
    .toSorted((one, other) => nearness(mutant, other.case) - nearness(mutant, one.case));
}

/** What the checks tell first that can see a change; undefined where all hold. */
export async function runUntilBroken(
  document: ContractDocument,
  target: Target,
  mutant: Mutant,
): Promise<Told | undefined> {
  const planning = await planningOf({ spec: document, cases: mutant.cases ?? 20 });
  const settings = settingsOf(planning, target, {});
  for (const check of mutant.checks) {
    let cases: readonly PlannedCase[];
    try {
      cases = casesOf(check, planning, target, mutant);
    } catch (error) {
      return {
        check,
        case: "making cases",
        expected: "a document to make cases of",
        received: (error as Error).message,
      };
    }
    for (const planned of cases) {
      const { failure } = await runPlanned(planned, settings);
      if (failure) return failure;
    }
  }
  return undefined;
}
