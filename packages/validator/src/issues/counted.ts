import { report } from "./report.ts";
import { have } from "./sentence.ts";
import type { Check } from "./walk.ts";

/** Makes the check of a keyword that bounds how many parts a value has. */
export const counted =
  <Value>(
    about: (value: unknown) => value is Value,
    count: (value: Value) => number,
    bound: "least" | "most",
    noun: string,
  ): Check<number> =>
  (limit, value, run, _, keyword) => {
    if (!about(value)) return false;
    const found = count(value);
    const isWrong = bound === "least" ? found < limit : found > limit;
    return isWrong && report(run, keyword, limit, value, have(bound, limit, noun), found);
  };
