import type { Schema } from "../schema/schema.ts";

/** The next number that can be told from this one, further from it the larger it is. */
const near = (bound: number): number => Math.max(Math.abs(bound) * 2 ** -52, 2 ** -1074);

export const below = (bound: number): number[] =>
  [bound - 1, bound - near(bound), -Number.MAX_VALUE].filter((one) => one < bound);
export const above = (bound: number): number[] =>
  [bound + 1, bound + near(bound), Number.MAX_VALUE].filter((one) => one > bound);

/** Half a step, and a hundredth of it, beside a multiple; never beyond a bound, which is another rule. */
export const offStep = (value: number, step: number, { minimum = -Infinity, maximum = Infinity }: Schema): number[] =>
  [value + step / 2, value - step / 2, value + step / 100, value - step / 100].filter(
    (one) => one !== value && one >= minimum && one <= maximum,
  );
