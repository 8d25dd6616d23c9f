function paeth(left: number, up: number, corner: number): number {
  const byLeft = Math.abs(up - corner);
  const byUp = Math.abs(left - corner);
  const byCorner = Math.abs(left + up - 2 * corner);
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

type Predict = (left: number, up: number, corner: number) => number;

// By the number of the filter: PNG specification, section 9.2.
const predictions: readonly Predict[] = [() => 0, (left) => left, (_, up) => up, (left, up) => (left + up) >> 1, paeth];

/** Puts bytes that come in any portions together to rows, and takes their filters off. */
export class PngRows {
  readonly #bytesPerPixel: number;
  /** The filter, then the row. */
  #row: Uint8Array<ArrayBuffer>;
  #before: Uint8Array<ArrayBuffer>;
  #filled = 0;

  constructor(bytesPerRow: number, bytesPerPixel: number) {
    this.#bytesPerPixel = bytesPerPixel;
    this.#row = new Uint8Array(bytesPerRow + 1);
    this.#before = new Uint8Array(bytesPerRow + 1);
  }

  /** The rows that these bytes complete. Each is only good until the next. */
  *take(bytes: Uint8Array): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + this.#row.length - this.#filled);
      this.#row.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled < this.#row.length) return;
      this.#unfilter();
      yield this.#row.subarray(1);
      [this.#row, this.#before] = [this.#before, this.#row];
      this.#filled = 0;
    }
  }

  #unfilter(): void {
    const row = this.#row;
    const before = this.#before;
    const predict = predictions[row[0]!];
    if (!predict) throw new Error(`the PNG has a filter ${row[0]}, which does not exist`);
    if (row[0] === 0) return;
    const back = this.#bytesPerPixel;
    for (let at = 1; at < row.length; at += 1) {
      const isFirst = at <= back;
      row[at]! += predict(isFirst ? 0 : row[at - back]!, before[at]!, isFirst ? 0 : before[at - back]!);
    }
  }
}
