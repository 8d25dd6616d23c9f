import type { ContractDocument } from "./document/contract-document.ts";
import type { Choice, Plan } from "./plan.ts";
import type { Outcome } from "./report/outcome.ts";
import type { TargetOptions } from "./target/open.ts";
import type { Target } from "./target/target.ts";

export interface ContractOptions extends TargetOptions, Choice {
  /** The document to judge by: a path, a URL, or one that was loaded. Default: the one that came with this package. */
  readonly spec?: string | ContractDocument | undefined;
  /** Where chance begins. The same seed makes the same cases. Default 1. */
  readonly seed?: number | undefined;
  /** How many values each property is tried with. Default 100. */
  readonly cases?: number | undefined;
  /** Whether answers may hold nothing that the document does not name. Default: on this machine. */
  readonly strict?: boolean | undefined;
  /** Ends at the first case that breaks. Default: false. */
  readonly bail?: boolean | undefined;
  /** The folder of the built docs site, for the check `docs`. Default: none, and the check is skipped. */
  readonly site?: string | undefined;
  /** A target of one's own; whoever opened it closes it. Default: by `baseUrl`. */
  readonly target?: Target | undefined;
  /** Told once, before anything is sent. */
  readonly onPlan?: ((plan: Plan, target: Target) => void) | undefined;
  /** Told after each case. */
  readonly onOutcome?: ((outcome: Outcome) => void) | undefined;
}
