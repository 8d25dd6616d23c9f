import { constant, double, integer, oneof, type Arbitrary } from "fast-check";
import { numbersOf } from "../facets.ts";
import type { Shape } from "../parts.ts";

const widest = 1_000_000;

/** Whole numbers between two others, as many of a step; none where there is none. */
const steps = (min: number, max: number, step: number): Arbitrary<number>[] =>
  Math.ceil(min / step) <= Math.floor(max / step)
    ? [
        integer({ min: Math.ceil(min / step), max: Math.floor(max / step) }).map((count) =>
          Number((count * step).toFixed(9)),
        ),
      ]
    : [];

/** Numbers that keep the bounds and steps of a shape, and mostly its type. */
export function numberFor(shape: Shape): Arbitrary<number> {
  const min = Math.max(-widest, ...numbersOf(shape, "minimum"), ...numbersOf(shape, "exclusiveMinimum"));
  const most = [...numbersOf(shape, "maximum"), ...numbersOf(shape, "exclusiveMaximum")];
  const max = Math.min(Math.max(min, widest), ...most);
  if (min > max) return constant(min);
  const step = Math.max(0, ...numbersOf(shape, "multipleOf"));
  const drawn = step > 0 ? steps(min, max, step) : [...steps(min, max, 1), double({ min, max, noNaN: true })];
  return oneof(...drawn, constant(min));
}
