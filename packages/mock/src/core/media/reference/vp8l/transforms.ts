import type { LowBits } from "./bits.ts";
import { foretell, sum } from "./predict.ts";
import { readPixels } from "./rows.ts";

/** Takes back what the encoder has done to the rows of a picture, from above. A row is only good until the next. */
export type Undo = (row: Uint32Array, y: number) => Uint32Array;

/** A small picture, of which each pixel says something of a square of the large one. */
function readSquares(bits: LowBits, width: number, height: number) {
  const shift = bits.number(3) + 2;
  const columns = Math.ceil(width / (1 << shift));
  const pixels = readPixels(bits, columns, Math.ceil(height / (1 << shift)));
  return (x: number, y: number) => pixels[(y >> shift) * columns + (x >> shift)]!;
}

function addForetold(bits: LowBits, width: number, height: number): Undo {
  const squareAt = readSquares(bits, width, height);
  let above = new Uint32Array(width);
  let into = new Uint32Array(width);
  return (row, y) => {
    for (let x = 0; x < width; x += 1) {
      const left = x === 0 ? (y === 0 ? 0xff000000 : above[0]!) : into[x - 1]!;
      const isFirst = x === 0 || y === 0;
      const mode = isFirst ? 1 : (squareAt(x, y) >>> 8) & 15;
      const right = x + 1 < width ? above[x + 1]! : into[0]!;
      into[x] = sum(row[x]!, foretell[mode]!(left, above[x]!, right, above[x - 1] ?? 0));
    }
    [above, into] = [into, above];
    return above;
  };
}

const signed = (byte: number) => (byte << 24) >> 24;
const share = (part: number, channel: number) => (signed(part) * signed(channel)) >> 5;

function addShares(bits: LowBits, width: number, height: number): Undo {
  const squareAt = readSquares(bits, width, height);
  return (row, y) =>
    row.map((pixel, x) => {
      const parts = squareAt(x, y);
      const green = pixel >>> 8;
      const red = ((pixel >>> 16) + share(parts, green)) & 255;
      const blue = (pixel + share(parts >>> 8, green) + share(parts >>> 16, red)) & 255;
      return ((pixel & 0xff00ff00) | (red << 16) | blue) >>> 0;
    });
}

const addGreen: Undo = (row) =>
  row.map((pixel) => {
    const green = (pixel >>> 8) & 255;
    return sum(pixel, (green << 16) | green);
  });

function useTable(bits: LowBits, width: number): { readonly undo: Undo; readonly width: number } {
  const size = bits.number(8) + 1;
  const table = readPixels(bits, size, 1);
  for (let at = 1; at < size; at += 1) table[at] = sum(table[at]!, table[at - 1]!);
  const shift = size <= 2 ? 3 : size <= 4 ? 2 : size <= 16 ? 1 : 0;
  const length = 8 >> shift;
  const mask = (1 << shift) - 1;
  const full = new Uint32Array(width);
  const undo: Undo = (row) => {
    for (let x = 0; x < width; x += 1) {
      const index = (row[x >> shift]! >>> (8 + (x & mask) * length)) & ((1 << length) - 1);
      full[x] = table[index] ?? 0;
    }
    return full;
  };
  return { undo, width: Math.ceil(width / (1 << shift)) };
}

/** Reads what has been done to a picture: the last first, and how wide its rows are then (RFC 9649, section 4). */
export function readTransforms(bits: LowBits, fullWidth: number, height: number) {
  const undos: Undo[] = [];
  let width = fullWidth;
  while (bits.flag()) {
    if (undos.length === 4) throw new Error("the WebP has been changed in more ways than there are");
    const kind = bits.number(2);
    if (kind === 3) {
      const table = useTable(bits, width);
      ({ width } = table);
      undos.unshift(table.undo);
    } else if (kind === 2) undos.unshift(addGreen);
    else undos.unshift((kind === 0 ? addForetold : addShares)(bits, width, height));
  }
  return { undos, width };
}
