import type { Schema } from "../../src/document/schema.ts";

/** A part of a document that can be changed. */
export type Open = Record<string, unknown>;

/** What becomes of a change once everything is generated again from the changed document. */
export type Follow =
  /** The mock does as the document then says. */
  | "followed"
  /** It asks for behaviour that somebody has to write. */
  | "new behaviour";

/** One small change of the document. */
export interface Mutant {
  /** Where, from the root of the document. */
  readonly pointer: string;
  /** What is changed there, in a few words. */
  readonly change: string;
  readonly edit: (part: Open) => void;
  /** The checks that can see it, the likeliest first. */
  readonly checks: readonly string[];
  /** Those that look again at the generated mock: others send what was written for today's document. Default: the same. */
  readonly again?: readonly string[];
  /** The operations that it is about; undefined for all. */
  readonly only?: readonly string[] | undefined;
  /** What the titles of the cases have in them that see it first. */
  readonly near: readonly string[];
  /** What the titles of all cases have in them that can see it. Default: every case can. */
  readonly among?: string;
  /** How many values each property is tried with. Default: 20. */
  readonly cases?: number;
  readonly follow: Follow;
  /** Why no answer can show it; undefined where one can. */
  readonly equivalent?: string | undefined;
}

/** All changes of one kind. */
export type Kind = (raw: Schema) => Mutant[];

export const nameOf = ({ pointer, change }: Mutant): string => `${pointer} ${change}`;
