import type { MediaFacts } from "./facts.ts";
import { MediaError } from "./media-error.ts";

// SOF0 to SOF15, without the tables that share their numbers.
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/** Reads the head of a JPEG. @throws {MediaError} when it has none, or does not end. */
export function readJpeg(bytes: Uint8Array): MediaFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint16(bytes.length - 2) !== 0xffd9) throw new MediaError("the JPEG has no end");
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    if (bytes[at] !== 0xff) throw new MediaError(`the JPEG has no segment at byte ${at}`);
    if (!isFrame(bytes[at + 1]!)) continue;
    return { type: "image/jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5), seconds: null };
  }
  throw new MediaError("the JPEG has no frame");
}
