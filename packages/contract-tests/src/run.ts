import { checkExamples } from "./checks/examples.ts";
import type { Outcome } from "./outcome.ts";
import { requireOwnRelease } from "./own-release.ts";
import { openTarget, type TargetOptions } from "./target.ts";

export interface ContractOptions extends TargetOptions {
  /** Called after each case. */
  readonly onOutcome?: (outcome: Outcome) => void;
}

/**
 * Sends the document's examples to the server at `baseUrl`, or to a mock of its own, and judges the answers by the
 * document. Against a live service this creates tasks, which cost credits.
 *
 * @throws {VersionMismatchError} when the packages of the project that are installed are of different minor versions.
 * @example
 * const outcomes = await runContract({ baseUrl: "http://127.0.0.1:4010", apiKey: "rvya_sk_mock_full" });
 */
export async function runContract({ onOutcome, ...where }: ContractOptions = {}): Promise<Outcome[]> {
  requireOwnRelease();
  const target = await openTarget(where);
  const outcomes: Outcome[] = [];
  try {
    for await (const outcome of checkExamples(target)) {
      outcomes.push(outcome);
      onOutcome?.(outcome);
    }
  } finally {
    await target.close();
  }
  return outcomes;
}
