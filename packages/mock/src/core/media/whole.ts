import type { Content } from "../store/content.ts";
import { BoxReader, BrokenBoxesError } from "./containers/boxes.ts";
import { Bytes } from "./containers/bytes.ts";
import { BrokenElementsError, walkElements } from "./containers/elements.ts";
import { jpegEnd } from "./containers/jpeg-end.ts";

/** Chunks of length, type, data and check sum, up to IEND. */
async function pngEnd(bytes: Bytes): Promise<number | null> {
  for (let at = 8; at + 12 <= bytes.length;) {
    await bytes.reach(at, 8);
    const next = at + 12 + bytes.u32(at);
    if (bytes.latin1(at + 4, 4) === "IEND") return next;
    at = next;
  }
  return null;
}

/** A size that the file has at least. A recorder that does not know its own writes 0 or the largest number. */
async function riffEnd(bytes: Bytes): Promise<number | null> {
  if (bytes.length < 12) return null;
  await bytes.reach(0, 12);
  const [view, at] = bytes.from(4);
  const size = view.getUint32(at, true);
  if (size === 0 || size === 0xffffffff) return bytes.length;
  return size + 8 <= bytes.length ? size + 8 : null;
}

/** Boxes up to the end of the file: among them the description of the film, and the film. */
async function filmEnd(bytes: Bytes): Promise<number | null> {
  try {
    const types = new Set((await new BoxReader(bytes).boxes()).map(({ type }) => type));
    return types.has("moov") && types.has("mdat") ? bytes.length : null;
  } catch (error) {
    if (error instanceof BrokenBoxesError) return null;
    throw error;
  }
}

/** Elements none of which ends behind the file. */
async function webmEnd(bytes: Bytes): Promise<number | null> {
  try {
    await walkElements(bytes, () => undefined);
    return bytes.length;
  } catch (error) {
    if (error instanceof BrokenElementsError) return null;
    throw error;
  }
}

const ends: Readonly<Record<string, (bytes: Bytes) => Promise<number | null>>> = {
  "image/png": pngEnd,
  "image/jpeg": jpegEnd,
  "image/webp": riffEnd,
  "audio/wav": riffEnd,
  "audio/mp4": filmEnd,
  "video/mp4": filmEnd,
  "video/quicktime": filmEnd,
  "video/webm": webmEnd,
};

/** Where a file ends by its own account, which may be before its last byte; null when that is missing. */
export async function wholeEnd(content: Content, mimeType: string): Promise<number | null> {
  const end = ends[mimeType];
  return end ? end(new Bytes(content)) : content.size;
}
