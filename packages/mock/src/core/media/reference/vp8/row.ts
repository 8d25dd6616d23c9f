import type { Plane } from "./foretell.ts";

/** A row of macroblocks of one component, each of `size` x `size` values. */
export class PlaneRow implements Plane {
  readonly values: Uint8ClampedArray;
  readonly stride: number;
  readonly size: number;

  constructor(columns: number, size: number) {
    this.size = size;
    // A neighbour on the left, and four on the right that only the row above has.
    this.stride = 1 + columns * size + 4;
    this.values = new Uint8ClampedArray(this.stride * (size + 1)).fill(127, 0, this.stride);
    this.#beginLeft();
  }

  /** Where a macroblock begins. */
  start(column: number): number {
    return this.stride + 1 + column * this.size;
  }

  /** The value at a place, which may be that of the next ones. */
  at(x: number, y: number): number {
    return this.values[(y + 1) * this.stride + 1 + x]!;
  }

  /** Makes the last row that above which the next ones begin. */
  goOn(): void {
    const { values, stride, size } = this;
    values.copyWithin(0, size * stride, (size + 1) * stride);
    values[0] = 129;
    values.fill(values[stride - 5]!, stride - 4, stride);
    this.#beginLeft();
  }

  #beginLeft(): void {
    for (let y = 1; y <= this.size; y += 1) this.values[y * this.stride] = 129;
  }
}
