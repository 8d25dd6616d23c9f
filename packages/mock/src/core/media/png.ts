import { chunks, join } from "@rivya/validator/wire";
import { crc32 } from "./crc32.ts";
import type { Raster } from "./raster.ts";

/** Compresses bytes into a zlib stream (RFC 1950). */
export type Deflate = (data: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** The platform's own, everywhere. */
export const streamDeflate: Deflate = async (data) => {
  const stream = new Blob([data]).stream().pipeThrough(new CompressionStream("deflate"));
  const parts: Uint8Array[] = [];
  for await (const part of chunks(stream)) parts.push(part);
  return join(parts);
};

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A chunk in its parts: length and type, data, check sum. */
function chunk(type: string, data: Uint8Array): readonly Uint8Array[] {
  const head = new Uint8Array(8);
  new DataView(head.buffer).setUint32(0, data.length);
  head.set(
    Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  );
  const sum = new Uint8Array(4);
  new DataView(sum.buffer).setUint32(0, crc32(head.subarray(4), data));
  return [head, data, sum];
}

function header({ width, height }: Raster): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([8, 2], 8); // 8 bits a channel, red green blue
  return data;
}

const sub = 1;
const up = 2;

// Enough of a row to tell which filter suits it; odd, so that all channels are looked at.
const sample = 13;

/** How far bytes are from those `back` before them: the sum of a sample of one row. */
function cost(data: Uint8Array, start: number, end: number, back: number): number {
  let sum = 0;
  for (let at = start; at < end; at += sample) sum += Math.abs(data[at]! - data[at - back]!);
  return sum;
}

/** Each row as the difference to its left or upper neighbours, whichever is smaller: smooth pictures shrink well so. */
function filtered({ width, height, data }: Raster): Uint8Array<ArrayBuffer> {
  const stride = width * 3;
  const rows = new Uint8Array(height * (stride + 1));
  for (let y = 0; y < height; y += 1) {
    const start = y * stride;
    const end = start + stride;
    const isSub = y === 0 || cost(data, start + 3, end, 3) < cost(data, start + 3, end, stride);
    rows[start + y] = isSub ? sub : up;
    // Where a byte lies behind the filters of its row and those before.
    const shift = y + 1;
    const back = isSub ? 3 : stride;
    const first = isSub ? start + 3 : start;
    for (let at = start; at < first; at += 1) rows[at + shift] = data[at]!;
    for (let at = first; at < end; at += 1) rows[at + shift] = data[at]! - data[at - back]!;
  }
  return rows;
}

export async function encodePng(raster: Raster, deflate: Deflate): Promise<Uint8Array<ArrayBuffer>> {
  const data = await deflate(filtered(raster));
  return join([
    signature,
    ...chunk("IHDR", header(raster)),
    ...chunk("IDAT", data),
    ...chunk("IEND", new Uint8Array(0)),
  ]);
}
