import { fileTypeFromTokenizer } from "file-type";
import { canonicalType } from "@rivya/validator/wire";
import type { Content } from "../store/content.ts";
import { Bytes } from "./containers/bytes.ts";
import { hasOnlySound } from "./containers/tracks.ts";
import { ContentTokenizer } from "./content-tokenizer.ts";

// Names that the detector has for what the document calls otherwise.
const detected: Readonly<Record<string, string>> = { "image/apng": "image/png" };

// A WAV that may be larger than 4 GB, which the detector does not know.
async function isLargeWav(bytes: Bytes): Promise<boolean> {
  await bytes.reach(0, 12);
  return bytes.latin1(0, 4) === "RF64" && bytes.latin1(8, 4) === "WAVE";
}

/** The MIME type that bytes show by their signature; null when they show none that is known. */
export async function signature(content: Content): Promise<string | null> {
  const found = await fileTypeFromTokenizer(new ContentTokenizer(content));
  if (!found) return (await isLargeWav(new Bytes(content))) ? "audio/wav" : null;
  const type = canonicalType(found.mime);
  return detected[type] ?? type;
}

/** The same of a whole file: a film without pictures is a sound, whatever its signature. */
export async function typeOf(content: Content): Promise<string | null> {
  const type = await signature(content);
  const isSound = type !== null && (await hasOnlySound(new Bytes(content), type));
  return isSound ? `audio/${subtypeOf(type)}` : type;
}

/** What stands behind the slash: of films and sounds the container. */
export const subtypeOf = (mimeType: string): string => mimeType.slice(mimeType.indexOf("/") + 1);
