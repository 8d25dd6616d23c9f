import type { Content } from "../store/content.ts";
import { Bytes } from "./containers/bytes.ts";
import { BrokenElementsError, walkElements } from "./containers/elements.ts";
import { filmEnd } from "./containers/film-end.ts";
import { jpegEnd } from "./containers/jpeg-end.ts";
import { pngEnd } from "./containers/png-end.ts";
import { riffEnd } from "./containers/riff.ts";
import { webpEnd } from "./containers/webp-end.ts";
import { aacEnd } from "./durations/aac.ts";
import { mp3End } from "./durations/mp3.ts";

/** Behind elements none of which ends behind the file. */
async function webmEnd(bytes: Bytes): Promise<number | null> {
  try {
    return await walkElements(bytes, () => undefined);
  } catch (error) {
    if (error instanceof BrokenElementsError) return null;
    throw error;
  }
}

const ends: Readonly<Record<string, (bytes: Bytes) => Promise<number | null>>> = {
  "image/png": pngEnd,
  "image/jpeg": jpegEnd,
  "image/webp": webpEnd,
  "audio/aac": aacEnd,
  "audio/mpeg": mp3End,
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
