import { report } from "./report.ts";
import type { Check } from "./walk.ts";

/** Makes the check of a keyword from the values that it is about, when it holds, and what to say when not. */
export const rule =
  <Value, Expected>(
    about: (value: unknown) => value is Value,
    holds: (value: Value, expected: Expected) => boolean,
    words: (expected: Expected) => string,
  ): Check<Expected> =>
  (expected, value, run, _, keyword) =>
    about(value) && !holds(value, expected) && report(run, keyword, expected, value, words(expected));
