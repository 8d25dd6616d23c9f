import { report } from "./report.ts";
import { have } from "./sentence.ts";
import type { Check } from "./walk.ts";

/**
 * Makes the check of a keyword that bounds how many parts a value has. `count` need be exact only where the limit is
 * not kept, and is NaN for a value that has no such parts.
 */
export const counted =
  (count: (value: unknown, limit: number) => number, bound: "least" | "most", noun: string): Check<number> =>
  (limit, keyword) =>
  (value, run, place) => {
    const found = count(value, limit);
    const isWrong = bound === "least" ? found < limit : found > limit;
    return isWrong && report(run, place, keyword, limit, have(bound, limit, noun), value, found);
  };
