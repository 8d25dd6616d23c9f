import type { ContractDocument } from "../../src/document/contract-document.ts";
import type { Outcome } from "../../src/report/outcome.ts";
import { runContract } from "../../src/index.ts";
import type { PlantedFault } from "./load.ts";

export interface Verdict {
  readonly fault: PlantedFault;
  /** Whether the check whose job it is found it, and says so. */
  readonly caught: boolean;
  /** What its check told first; undefined where all held. */
  readonly failure: Outcome["failure"];
  readonly milliseconds: number;
}

/** Runs the check that brings a fault about, up to its first failure, which must be told by the check whose job it is. */
export async function tryFault(document: ContractDocument, fault: PlantedFault): Promise<Verdict> {
  const began = performance.now();
  const target = await fault.plant();
  try {
    const { outcomes } = await runContract({
      target,
      spec: document,
      checks: [fault.shownBy ?? fault.job],
      bail: true,
    });
    const failure = outcomes.find((outcome) => outcome.failure)?.failure;
    const milliseconds = Math.round(performance.now() - began);
    return { fault, caught: failure?.check === fault.job, failure, milliseconds };
  } finally {
    await target.close();
  }
}
