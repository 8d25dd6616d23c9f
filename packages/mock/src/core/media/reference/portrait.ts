/** How many cells a portrait has in each direction. */
export const side = 24;

/** What a reference looks like from afar: rows of red, green and blue bytes, `side` x `side` cells. */
export type Portrait = Uint8Array<ArrayBuffer>;

// More pixels of a cell, across or down, tell no more.
const samplesPerCell = 8;

/** Puts a portrait together from the rows of a picture. */
export class Sketch {
  readonly #sums = new Float64Array(side * side * 3);
  readonly #counts = new Uint32Array(side);
  readonly #width: number;
  readonly #height: number;
  readonly #step: number;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
    this.#step = Math.max(1, Math.floor(height / (side * samplesPerCell)));
  }

  /** @param colourAt Says the colour of the pixel in this column of the row, each channel from 0 to 255. */
  row(y: number, colourAt: (x: number) => readonly [number, number, number]): void {
    if (y % this.#step !== 0) return;
    const first = Math.floor((y * side) / this.#height);
    const last = Math.max(first, Math.ceil(((y + 1) * side) / this.#height) - 1);
    for (let row = first; row <= last; row += 1) this.#counts[row]! += 1;
    const perCell = Math.max(1, Math.min(samplesPerCell, Math.floor(this.#width / side)));
    for (let sample = 0; sample < side * perCell; sample += 1) {
      const colour = colourAt(Math.floor(((sample + 0.5) * this.#width) / (side * perCell)));
      const column = Math.floor(sample / perCell);
      for (let row = first; row <= last; row += 1) this.#add((row * side + column) * 3, colour, 1 / perCell);
    }
  }

  #add(at: number, [red, green, blue]: readonly [number, number, number], part: number): void {
    this.#sums[at]! += red * part;
    this.#sums[at + 1]! += green * part;
    this.#sums[at + 2]! += blue * part;
  }

  finish(): Portrait {
    return Uint8Array.from(this.#sums, (sum, at) =>
      Math.min(255, 0.5 + sum / this.#counts[Math.floor(at / (side * 3))]!),
    );
  }
}
