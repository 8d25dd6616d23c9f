import type { Raster } from "./raster.ts";

// PNG specification, section 9.2.
const sub = 1;
const up = 2;

/** The bytes of a row, and the same as words, of which the last may be filled up. */
interface Row {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly words: Int32Array<ArrayBuffer>;
}

function emptyRow(stride: number): Row {
  const words = new Int32Array(Math.ceil(stride / 4));
  return { words, bytes: new Uint8Array(words.buffer, 0, stride) };
}

// Enough of a row to tell which filter suits it; odd, so that all channels are looked at.
const sample = 13;

/** How far a row is from another one, by a sample. */
function distance({ bytes: row }: Row, { bytes: other }: Row): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += sample) sum += Math.abs(row[at]! - other[at]!);
  return sum;
}

const low = 0x7f7f7f7f;
const high = ~low;

/** Takes one row from another, each byte by itself, four at a time: the highest bits apart, so that nothing is carried over. */
function subtract({ words: row }: Row, { words: other }: Row, { words: into }: Row): void {
  for (let at = 0; at < into.length; at += 1) {
    const from = row[at]!;
    const by = other[at]!;
    into[at] = ((from | high) - (by & low)) ^ ((from ^ ~by) & high);
  }
}

/** Each row as the difference to its left or upper neighbours, whichever is smaller: smooth pictures shrink well so. */
export function filtered({ width, height, data }: Raster): Uint8Array<ArrayBuffer> {
  const stride = width * 3;
  const rows = new Uint8Array(height * (stride + 1));
  const [left, difference] = [emptyRow(stride), emptyRow(stride)];
  let [row, above] = [emptyRow(stride), emptyRow(stride)];
  for (let y = 0; y < height; y += 1) {
    row.bytes.set(data.subarray(y * stride, (y + 1) * stride));
    left.bytes.set(row.bytes.subarray(0, stride - 3), 3);
    const isSub = distance(row, left) < distance(row, above);
    subtract(row, isSub ? left : above, difference);
    const start = y * (stride + 1);
    rows[start] = isSub ? sub : up;
    rows.set(difference.bytes, start + 1);
    [row, above] = [above, row];
  }
  return rows;
}
