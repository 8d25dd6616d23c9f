import { crc32 } from "../../../src/core/media/crc32.ts";

export function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

export interface Head {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly colourType?: number;
  readonly interlace?: number;
}

/** A PNG of these data, or without any. */
export function pngOf(head: Head, data: Uint8Array | null, palette?: readonly number[]): Buffer {
  const { width, height, depth = 8, colourType = 2, interlace = 0 } = head;
  const first = Buffer.alloc(13);
  first.writeUInt32BE(width);
  first.writeUInt32BE(height, 4);
  first.set([depth, colourType, 0, 0, interlace], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", first),
    ...(palette ? [chunk("PLTE", Uint8Array.from(palette))] : []),
    ...(data ? [chunk("IDAT", data)] : []),
    chunk("IEND", new Uint8Array()),
  ]);
}
