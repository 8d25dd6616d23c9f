import { report } from "./report.ts";
import type { Check } from "./walk.ts";

/** Makes the check of a keyword from when it holds and what to say when not. An issue shows a pattern by its source. */
export const rule =
  <Expected>(
    holds: (value: unknown, expected: Expected) => boolean,
    words: (expected: Expected) => string,
  ): Check<Expected> =>
  (expected, keyword) => {
    const demand = words(expected);
    const { source = expected } = Object(expected) as { readonly source?: unknown };
    return (value, run, place) => !holds(value, expected) && report(run, place, keyword, source, demand, value);
  };
