import { numbersOf, typesOf } from "./facets.ts";
import type { Shape } from "./parts.ts";

/** Whether a number is so many steps, in decimals as people write them. */
export const isMultiple = (number: number, step: number): boolean =>
  Math.abs(number / step - Math.round(number / step)) < 1e-9;

/** Whether a number keeps the type, bounds and steps of a shape. */
export const keepsNumber = (shape: Shape, number: number): boolean =>
  numbersOf(shape, "minimum").every((least) => number >= least) &&
  numbersOf(shape, "maximum").every((most) => number <= most) &&
  numbersOf(shape, "exclusiveMinimum").every((bound) => number > bound) &&
  numbersOf(shape, "exclusiveMaximum").every((bound) => number < bound) &&
  numbersOf(shape, "multipleOf").every((step) => isMultiple(number, step)) &&
  (typesOf(shape)?.includes("integer") !== true || Number.isInteger(number));

/** The smallest step that numbers of a shape can differ by. */
export const stepOf = (shape: Shape): number =>
  Math.max(typesOf(shape)?.includes("integer") ? 1 : 0, ...numbersOf(shape, "multipleOf")) || 1e-3;
