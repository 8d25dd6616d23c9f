import { chunks, join } from "@rivya/validator/wire";
import { crc32 } from "./crc32.ts";
import { filtered } from "./png-filter.ts";
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

export async function encodePng(raster: Raster, deflate: Deflate): Promise<Uint8Array<ArrayBuffer>> {
  const data = await deflate(filtered(raster));
  return join([
    signature,
    ...chunk("IHDR", header(raster)),
    ...chunk("IDAT", data),
    ...chunk("IEND", new Uint8Array(0)),
  ]);
}
