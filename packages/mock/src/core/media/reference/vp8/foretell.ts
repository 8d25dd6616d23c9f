import { modes } from "./modes.ts";

/** Rows of values with the last row before them above, and a column of their neighbours on the left. */
export interface Plane {
  readonly values: Uint8ClampedArray;
  readonly stride: number;
}

/** What is foretold from the values above and on the left, of `size` x `size` values from a place on (RFC 6386, section 12.2). */
export function foretell(
  { values, stride }: Plane,
  at: number,
  size: number,
  mode: number,
  isKnown: { readonly above: boolean; readonly left: boolean },
): void {
  const above = at - stride;
  if (mode === modes.mean) return fill(values, at, stride, size, meanOf(values, at, stride, size, isKnown));
  for (let y = 0; y < size; y += 1) {
    const row = at + y * stride;
    const left = values[row - 1]!;
    if (mode === modes.fromAbove) values.copyWithin(row, above, above + size);
    else if (mode === modes.fromLeft) values.fill(left, row, row + size);
    else {
      const slope = left - values[above - 1]!;
      for (let x = 0; x < size; x += 1) values[row + x] = values[above + x]! + slope;
    }
  }
}

function fill(values: Uint8ClampedArray, at: number, stride: number, size: number, value: number): void {
  for (let y = 0; y < size; y += 1) values.fill(value, at + y * stride, at + y * stride + size);
}

function meanOf(
  values: Uint8ClampedArray,
  at: number,
  stride: number,
  size: number,
  isKnown: { readonly above: boolean; readonly left: boolean },
): number {
  let sum = 0;
  for (let index = 0; index < size; index += 1) {
    if (isKnown.above) sum += values[at - stride + index]!;
    if (isKnown.left) sum += values[at + index * stride - 1]!;
  }
  const count = size * (Number(isKnown.above) + Number(isKnown.left));
  return count === 0 ? 128 : Math.floor((sum + count / 2) / count);
}
