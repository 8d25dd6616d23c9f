import type { ContractDocument } from "../../document/contract-document.ts";
import type { Part } from "../parts.ts";
import type { Site } from "../site.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** A value that breaks a keyword. */
export interface Wrong {
  readonly value: unknown;
  /** The member that is to blame. Default: the value itself. */
  readonly member?: string;
}

/** The values on both sides of a keyword. They may break others too: what does not fit is left out later. */
export interface Sides {
  readonly inside: readonly unknown[];
  readonly outside: readonly Wrong[];
}

/** Where a keyword stands. */
export interface Spot {
  readonly document: ContractDocument;
  readonly vocabulary: Vocabulary;
  readonly site: Site;
  readonly part: Part;
  /** What the keyword has. */
  readonly limit: unknown;
}

export type Boundary = (spot: Spot) => Sides;

export const wrong = (...values: readonly unknown[]): Wrong[] => values.map((value) => ({ value }));
