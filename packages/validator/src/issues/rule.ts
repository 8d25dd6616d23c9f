import { report } from "./report.ts";
import type { Schema } from "./schema.ts";
import type { Words } from "./sentence.ts";
import type { Check } from "./walk.ts";

/** A keyword that looks at a value alone and not into it. */
export interface Rule<Value, Expected> {
  readonly keyword: keyof Schema;
  /** The values that the keyword is about; all, when absent. */
  readonly about?: (value: unknown) => value is Value;
  readonly holds: (value: Value, expected: Expected) => boolean;
  readonly words: Words<never>;
  /** What is counted, for the words. */
  readonly noun?: string;
  readonly count?: (value: Value) => number;
  /** What the issue names, where it is not the value of the keyword. */
  readonly names?: (expected: Expected) => unknown;
  /** When it fails, nothing else needs saying about the value. */
  readonly final?: boolean;
}

/** Makes the check of a keyword. */
export function rule<Value, Expected>(of: Rule<Value, Expected>): Check {
  const { keyword, about, holds, words, noun, count, names, final } = of;
  return (schema, value, run) => {
    const expected = schema[keyword] as Expected | undefined;
    const given = value as Value;
    if (expected === undefined || (about && !about(value)) || holds(given, expected)) return true;
    report(run, {
      keyword,
      expected: (names ? names(expected) : expected) as never,
      value,
      words,
      noun,
      count: count?.(given),
    });
    return !final;
  };
}
