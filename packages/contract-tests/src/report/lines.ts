import { held, type Outcome } from "../outcome.ts";

/** One case as a line, with what it broke below it. */
export const outcomeLines = (outcome: Outcome): string =>
  [
    `${held(outcome) ? "held" : "BROKE"}  ${outcome.check}  ${outcome.operation}  ${outcome.name}`,
    ...outcome.failures.map((failure) => `       ${failure}`),
  ].join("\n");

export function summary(outcomes: readonly Outcome[]): string {
  const broken = outcomes.filter((outcome) => !held(outcome)).length;
  return `${outcomes.length - broken} of ${outcomes.length} cases held`;
}
