import type { Bytes } from "./bytes.ts";
import { findChunk, riffEnd, type RiffChunk } from "./riff.ts";

// What each kind of picture begins with: RFC 9649, section 2; RFC 6386, section 9.1.
const keyFrame = "\x9d\x01\x2a";
const lossless = "\x2f";
const frameHead = 24;

/** Whether a chunk holds a picture, or one of several. The sizes of others than lossy ones cannot be zero. */
export function isPicture(bytes: Bytes, { type, start, size }: RiffChunk): boolean {
  if (type === "VP8L") return size > 5 && bytes.latin1(start, 1) === lossless;
  if (type === "ANMF") return size > frameHead;
  if (type !== "VP8 " || size <= 10 || bytes.latin1(start + 3, 3) !== keyFrame) return false;
  const [width, height] = [6, 8].map((at) => bytes.byte(start + at) + 256 * (bytes.byte(start + at + 1) & 63));
  return width !== 0 && height !== 0;
}

/** Where a WebP ends. null where that is missing, or there is no picture. */
export async function webpEnd(bytes: Bytes): Promise<number | null> {
  const end = await riffEnd(bytes);
  if (end === null) return null;
  const picture = await findChunk(bytes, (chunk) => isPicture(bytes, chunk));
  return picture && picture.start + picture.size <= end ? end : null;
}
