import { report } from "./report.ts";
import type { Schema } from "./schema.ts";
import type { Check } from "./walk.ts";

/**
 * Makes the check of a keyword from when it holds and what to say when not. `count`: where a number says more of a
 * value than the value itself.
 */
export const rule =
  <Expected>(
    holds: (value: unknown, expected: Expected) => boolean,
    words: (expected: Expected, schema: Schema) => string,
    count?: (value: never) => number,
  ): Check<Expected> =>
  (expected, keyword, schema) => {
    const demand = words(expected, schema);
    return (value, run, place) =>
      !holds(value, expected) && report(run, place, keyword, expected, demand, value, count?.(value as never));
  };
