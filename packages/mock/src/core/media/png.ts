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

function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + data.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(
    Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  );
  whole.set(data, 8);
  view.setUint32(8 + data.length, crc32(whole.subarray(4, 8 + data.length)));
  return whole;
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

/** Each row as the difference to its left or upper neighbours, whichever is smaller: smooth pictures shrink well so. */
function filtered({ width, height, data }: Raster): Uint8Array<ArrayBuffer> {
  const stride = width * 3;
  const rows = new Uint8Array(height * (stride + 1));
  const left = new Uint8Array(stride);
  const above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const start = y * stride;
    let leftCost = 0;
    let aboveCost = 0;
    for (let x = 0; x < stride; x += 1) {
      const value = data[start + x]!;
      const byLeft = (value - (x < 3 ? 0 : data[start + x - 3]!)) & 255;
      const byAbove = (value - (y === 0 ? 0 : data[start + x - stride]!)) & 255;
      left[x] = byLeft;
      above[x] = byAbove;
      leftCost += byLeft < 128 ? byLeft : 256 - byLeft;
      aboveCost += byAbove < 128 ? byAbove : 256 - byAbove;
    }
    rows[y * (stride + 1)] = leftCost < aboveCost ? sub : up;
    rows.set(leftCost < aboveCost ? left : above, y * (stride + 1) + 1);
  }
  return rows;
}

export async function encodePng(raster: Raster, deflate: Deflate): Promise<Uint8Array<ArrayBuffer>> {
  const data = await deflate(filtered(raster));
  return join([signature, chunk("IHDR", header(raster)), chunk("IDAT", data), chunk("IEND", new Uint8Array(0))]);
}
