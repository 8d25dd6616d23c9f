import type { Format } from "../rules/format.ts";
import { show } from "./received.ts";

// What follows the place in a sentence. One rule has one sentence; the mock's `details` and the docs repeat these.

const list = (options: readonly unknown[]): string =>
  options.map((option) => (typeof option === "string" ? option : show(option))).join(", ");

export const isRequired = "is required";

const notKnown = "is not a known member; ";

export const isUnknown = (known: readonly string[]): string =>
  notKnown + (known.length ? `known are ${list(known)}` : "there are none");

/** What is said of the member `files` beside `params`: the API had it once, and many still send it. */
export const referencesGoElsewhere = `${notKnown}references go into params.referenceMediaItems`;

export const beOfType = (types: readonly string[], word: (type: string) => string): string =>
  `must be ${types.map(word).join(" or ")}`;

export const beOneOf = (options: readonly unknown[]): string => `must be one of ${list(options)}`;
export const be = (value: unknown): string => `must be ${show(value)}`;
export const beFormat = ({ words }: Format): string => `must be ${words}`;

export const matchPattern = ({ source }: RegExp): string =>
  `must ${source === "\\S" ? "not be only white space" : `match ${source}`}`;

export const beAtLeast = (limit: number): string => `must be at least ${limit}`;
export const beAtMost = (limit: number): string => `must be at most ${limit}`;
export const beGreater = (limit: number): string => `must be greater than ${limit}`;
export const beLess = (limit: number): string => `must be less than ${limit}`;
export const beMultiple = (unit: number): string => `must be a multiple of ${unit}`;

/** "at least 1 item", "at most 9 items with kind "image"". */
export const have = (bound: "least" | "most", count: number, noun: string, mark = ""): string =>
  `must have at ${bound} ${count} ${noun}${count === 1 ? "" : "s"}${mark}`;

export const haveNoDoubles = (): string => "must not hold the same item twice";
export const matchOneForm = (count: number): string => `must match exactly one of ${count} forms`;
export const matchSomeForm = (count: number): string => `must match at least one of ${count} forms`;
export const beLeftOut = "must not be there";
export const notBeSo = "must not be as it is";
