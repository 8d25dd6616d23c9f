import { BoxReader, BrokenBoxesError } from "./containers/boxes.ts";
import { latin1, view, type Content } from "./containers/bytes.ts";
import { BrokenElementsError, elements } from "./containers/elements.ts";

/** Chunks of length, type, data and check sum, up to IEND. */
function png(content: Content): boolean {
  const data = view(content);
  for (let at = 8; at + 12 <= content.length; at += 12 + data.getUint32(at)) {
    if (latin1(content, at + 4, 4) === "IEND") return true;
  }
  return false;
}

/** An end-of-image marker; some cameras write something behind it. */
function jpeg(content: Content): boolean {
  for (let at = content.length - 2; at > 2; at -= 1) {
    if (content[at] === 0xff && content[at + 1] === 0xd9) return true;
  }
  return false;
}

/** A size that the file has at least. A recorder that does not know its own writes 0 or the largest number. */
function riff(content: Content): boolean {
  if (content.length < 12) return false;
  const size = view(content).getUint32(4, true);
  return size === 0xffffffff || size + 8 <= content.length;
}

/** Boxes up to the end of the file: among them the description of the film, and the film. */
function film(content: Content): boolean {
  try {
    const types = new Set<string>();
    for (const { type } of new BoxReader(content).boxes()) types.add(type);
    return types.has("moov") && types.has("mdat");
  } catch (error) {
    if (error instanceof BrokenBoxesError) return false;
    throw error;
  }
}

/** Elements none of which ends behind the file. */
function webm(content: Content): boolean {
  try {
    let last = 0;
    for (const { end } of elements(content)) last = end;
    return last > 0;
  } catch (error) {
    if (error instanceof BrokenElementsError) return false;
    throw error;
  }
}

const tests: Readonly<Record<string, (content: Content) => boolean>> = {
  "image/png": png,
  "image/jpeg": jpeg,
  "image/webp": riff,
  "audio/wav": riff,
  "audio/mp4": film,
  "video/mp4": film,
  "video/quicktime": film,
  "video/webm": webm,
};

/** Whether a file goes to its end. Types that say nothing about their length pass. */
export const isWhole = (content: Content, mimeType: string): boolean => tests[mimeType]?.(content) ?? true;
