import type { Plane } from "./planes.ts";

/** Ways to continue the pixels above and to the left of a block (H.264, section 8.3.3): down, right, their mean, a slope. */
export type Direction = "down" | "right" | "mean" | "slope";

/** A block of a plane: square, by its upper left corner. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const clip = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value);

function slope({ stride, data }: Plane, { x, y, size }: Block, into: Uint8Array): void {
  const half = size / 2;
  const at = (column: number, row: number) => data[(y + row) * stride + x + column]!;
  let across = 0;
  let down = 0;
  for (let step = 1; step <= half; step += 1) {
    across += step * (at(half - 1 + step, -1) - at(half - 1 - step, -1));
    down += step * (at(-1, half - 1 + step) - at(-1, half - 1 - step));
  }
  const [factor, shift] = size === 16 ? [5, 6] : [34, 6];
  const b = (factor * across + 32) >> shift;
  const c = (factor * down + 32) >> shift;
  const a = 16 * (at(-1, size - 1) + at(size - 1, -1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      into[row * size + column] = clip((a + b * (column - half + 1) + c * (row - half + 1) + 16) >> 5);
    }
  }
}

function mean({ stride, data }: Plane, { x, y, size }: Block, into: Uint8Array): void {
  let sum = size;
  for (let step = 0; step < size; step += 1) {
    sum += data[(y - 1) * stride + x + step]! + data[(y + step) * stride + x - 1]!;
  }
  into.fill(Math.floor(sum / (2 * size)));
}

/** Fills `into`, row by row, with what the direction makes of the block. The neighbours that it needs have to be there. */
export function predict(plane: Plane, block: Block, direction: Direction, into: Uint8Array): void {
  const { stride, data } = plane;
  const { x, y, size } = block;
  if (direction === "slope") slope(plane, block, into);
  else if (direction === "mean") mean(plane, block, into);
  else {
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column < size; column += 1) {
        into[row * size + column] =
          direction === "down" ? data[(y - 1) * stride + x + column]! : data[(y + row) * stride + x - 1]!;
      }
    }
  }
}

/** The largest difference between a block and what was predicted for it. */
export function error({ stride, data }: Plane, { x, y, size }: Block, predicted: Uint8Array): number {
  let largest = 0;
  for (let row = 0, at = 0; row < size; row += 1) {
    for (let from = (y + row) * stride + x, end = from + size; from < end; from += 1, at += 1) {
      const difference = Math.abs(data[from]! - predicted[at]!);
      if (difference > largest) largest = difference;
    }
  }
  return largest;
}

/** Puts what was predicted in the place of the block. */
export function replace({ stride, data }: Plane, { x, y, size }: Block, predicted: Uint8Array): void {
  for (let row = 0; row < size; row += 1) {
    data.set(predicted.subarray(row * size, (row + 1) * size), (y + row) * stride + x);
  }
}
