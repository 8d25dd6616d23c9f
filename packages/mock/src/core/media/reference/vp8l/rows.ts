import { distanceBack, largeNumber } from "./back.ts";
import type { LowBits } from "./bits.ts";
import { readCode, type PrefixCode } from "./codes.ts";

/** The codes of a part of a picture: of green with repetitions and known colours, of red, blue, alpha, and of distances. */
type Group = readonly [green: PrefixCode, red: PrefixCode, blue: PrefixCode, alpha: PrefixCode, distance: PrefixCode];

const channel = 256;
const lengths = 24;
const distances = 40;
// No encoder uses nearly as many; they take some kilobytes each.
const mostGroups = 3000;
// One for each 4 x 4 pixels of 16 million: they are read in one go.
const mostSmallPixels = 1_000_000;
// No distance is longer.
const longestMemory = 1 << 20;

function readGroup(bits: LowBits, colours: number): Group {
  const code = (size: number) => readCode(bits, size);
  return [code(channel + lengths + colours), code(channel), code(channel), code(channel), code(distances)];
}

/** Which group of codes a pixel is written in. */
class Groups {
  readonly #bits: number;
  readonly #columns: number;
  readonly #map: Uint32Array | null = null;
  readonly #groups: readonly Group[];

  constructor(bits: LowBits, width: number, height: number, isMain: boolean, colours: number) {
    const hasMap = isMain && bits.flag();
    this.#bits = hasMap ? bits.number(3) + 2 : 0;
    this.#columns = Math.ceil(width / (1 << this.#bits));
    if (hasMap) this.#map = readPixels(bits, this.#columns, Math.ceil(height / (1 << this.#bits)));
    const last = this.#map?.reduce((most, pixel) => Math.max(most, (pixel >>> 8) & 0xffff), 0) ?? 0;
    if (last >= mostGroups) throw new Error(`the WebP has ${last + 1} groups of codes`);
    this.#groups = Array.from({ length: last + 1 }, () => readGroup(bits, colours));
  }

  at(x: number, y: number): Group {
    if (!this.#map) return this.#groups[0]!;
    const pixel = this.#map[(y >> this.#bits) * this.#columns + (x >> this.#bits)]!;
    return this.#groups[(pixel >>> 8) & 0xffff]!;
  }
}

function colourBits(bits: LowBits): number {
  const length = bits.flag() ? bits.number(4) : 0;
  if (length > 11) throw new Error("the WebP remembers more colours than it may");
  return length;
}

function readPixel(bits: LowBits, [, reds, blues, alphas]: Group, green: number): number {
  const red = reds.read(bits);
  const blue = blues.read(bits);
  return ((alphas.read(bits) << 24) | (red << 16) | (green << 8) | blue) >>> 0;
}

/** The rows of a picture, each pixel as alpha, red, green and blue. A row is only good until the next. */
export function* readRows(bits: LowBits, width: number, height: number, isMain = false): Generator<Uint32Array> {
  const hashed = colourBits(bits);
  const groups = new Groups(bits, width, height, isMain, hashed === 0 ? 0 : 1 << hashed);
  const colours = new Uint32Array(1 << hashed);
  const memory = new Uint32Array(2 ** Math.ceil(Math.log2(Math.min(width * height, longestMemory))));
  const mask = memory.length - 1;
  const row = new Uint32Array(width);
  let count = 0;
  for (let y = 0, left = 0, back = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, count += 1) {
      let pixel = 0;
      if (left === 0) {
        const group = groups.at(x, y);
        const symbol = group[0].read(bits);
        if (symbol < channel) pixel = readPixel(bits, group, symbol);
        else if (symbol >= channel + lengths) pixel = colours[symbol - channel - lengths]!;
        else {
          left = largeNumber(bits, symbol - channel);
          back = distanceBack(bits, group[4].read(bits), width);
          if (back > count) throw new Error("the WebP repeats what was not there");
        }
      }
      if (left > 0) {
        pixel = memory[(count - back) & mask]!;
        left -= 1;
      }
      memory[count & mask] = pixel;
      if (hashed > 0) colours[Math.imul(pixel, 0x1e35a7bd) >>> (32 - hashed)] = pixel;
      row[x] = pixel;
    }
    yield row;
  }
}

/**
 * All pixels of a small picture that says something of the large one.
 *
 * @throws {Error} when it is not small.
 */
export function readPixels(bits: LowBits, width: number, height: number): Uint32Array {
  if (width * height > mostSmallPixels) throw new Error(`the WebP has ${width} x ${height} notes on its pixels`);
  const pixels = new Uint32Array(width * height);
  let at = 0;
  for (const row of readRows(bits, width, height)) {
    pixels.set(row, at);
    at += width;
  }
  return pixels;
}
