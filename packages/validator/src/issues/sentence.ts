import type { Matcher } from "../rules/format.ts";
import type { Schema } from "./schema.ts";
import { show } from "./received.ts";

// What follows the place in a sentence. One rule has one sentence; the mock's `details` and the docs repeat these.

const list = (options: readonly unknown[]): string => options.map(String).join(", ");

export const isRequired = "is required";
export const wasSentTwice = "was sent twice; send it once";

export const isUnknown = (known: readonly string[]): string =>
  `is not a known member; known are ${list(known) || "none"}`;

export const beOfType = (types: readonly string[], word: (type: string) => string): string =>
  `must be ${types.map(word).join(" or ")}`;

export const beOneOf = (options: readonly unknown[]): string => `must be one of ${list(options)}`;
export const be = (value: unknown): string => `must be ${show(value)}`;

/** A format has words of its own, a pattern those of its schema, if any. */
export const match = (matcher: Matcher, schema: Schema): string =>
  `must ${{ words: `match ${matcher.source}`, ...schema, ...matcher }.words}`;

export const beAtLeast = (limit: number): string => `must be at least ${limit}`;
export const beAtMost = (limit: number): string => `must be at most ${limit}`;
export const beGreater = (limit: number): string => `must be greater than ${limit}`;
export const beLess = (limit: number): string => `must be less than ${limit}`;
export const beMultiple = (unit: number): string => `must be a multiple of ${unit}`;

/** "at least 1 item", "at most 9 items". */
export const have = (bound: "least" | "most", count: number, noun: string): string =>
  `must have at ${bound} ${count} ${noun}${count === 1 ? "" : "s"}`;

export const haveNoDoubles = (): string => "must not hold the same item twice";
export const matchOneForm = (count: number): string => `must match exactly one of ${count} forms`;
export const matchSomeForm = (count: number): string => `must match at least one of ${count} forms`;
export const beLeftOut = "must not be there";
export const notBeSo = "must not be as it is";
