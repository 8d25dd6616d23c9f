import type { Context } from "../context/context.ts";
import type { ContractDocument } from "../document/contract-document.ts";

/** What cases are made from. Nothing is sent while they are. */
export interface Planning {
  readonly document: ContractDocument;
  /** Where the document was read from, unless it came with this package or as a value. */
  readonly spec?: string | undefined;
  readonly seed: number;
  /** How many values each property is tried with. */
  readonly cases: number;
  /** The folder of the built docs site. */
  readonly site?: string | undefined;
}

/**
 * What a case cannot do without: the control plane of a mock; one whose clock is manual; further mocks of its own; a
 * read-only key; a key of another account; the built docs site.
 */
export type Need = "control" | "manualClock" | "fresh" | "readonlyKey" | "otherKey" | "site";

/** One thing to try. */
export interface Case {
  readonly check: string;
  /** null where it is about several. */
  readonly operationId: string | null;
  /** One line that stays the same for the same seed. */
  readonly title: string;
  /** The most that it can cost on a service where tasks cost credits. */
  readonly maxCredits: number;
  /** On top of those of the check. Default: none. */
  readonly needs?: readonly Need[];
  /** @throws {Broken} when the service breaks the contract. */
  run(context: Context): Promise<void>;
}

/** A kind of thing to try. */
export interface Check {
  readonly name: string;
  /** One line for people. */
  readonly describe: string;
  readonly needs: readonly Need[];
  cases(planning: Planning): Iterable<Case>;
}
