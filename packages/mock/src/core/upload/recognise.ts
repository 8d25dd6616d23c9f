import { canonicalType, show } from "@rivya/validator/wire";
import { BadInputError } from "../input/bad-input.ts";
import { memberDetail } from "../input/details.ts";
import { duration } from "../media/duration.ts";
import { secondFile } from "../media/polyglot.ts";
import { subtypeOf } from "../media/signature.ts";
import { wholeEnd } from "../media/whole.ts";
import type { Content } from "../store/content.ts";

export interface Recognised {
  readonly mimeType: string;
  readonly durationSeconds: number | null;
}

const fault = (code: string, says: string) => new BadInputError(...memberDetail(["file"], code, says));

/**
 * Whether a declared type is another one. A client that does not know says nothing, or "application/octet-stream"; one
 * that goes by the name of the file calls a container of sound alone a video.
 */
function disagrees(declared: string | null, detected: string): boolean {
  if (declared === null || declared === "application/octet-stream") return false;
  const type = canonicalType(declared);
  const isSameContainer = detected.startsWith("audio/") && type === `video/${subtypeOf(detected)}`;
  return type !== detected && !isSameContainer;
}

// Photos and sounds are followed by what cameras and players note. Nothing of use follows a film.
const isFilm = (mimeType: string) => mimeType.startsWith("video/") || mimeType === "audio/mp4";

/**
 * What the bytes of a file are.
 *
 * @param detected What their signature shows; null for nothing that is known.
 * @throws {BadInputError} when they are not what is declared, not complete, or another file besides.
 */
export async function recognise(
  content: Content,
  declared: string | null,
  detected: string | null,
): Promise<Recognised> {
  if (detected === null) throw fault("mime_type", "is of no type that is known here");
  if (disagrees(declared, detected)) {
    throw fault("mime_type", `is declared as ${show(declared)}; its bytes are ${detected}`);
  }
  const end = await wholeEnd(content, detected);
  if (end === null) throw fault("truncated", "is damaged, or ends too early");
  const second = await secondFile(content, detected, end);
  if (second !== null) throw fault("polyglot", `is ${detected} and ${second} at once`);
  if (isFilm(detected) && end < content.size) throw fault("trailing", `has ${content.size - end} bytes behind its end`);
  if (detected.startsWith("image/")) return { mimeType: detected, durationSeconds: null };
  const durationSeconds = await duration(content, detected);
  if (durationSeconds === null) throw fault("truncated", "is damaged: its duration cannot be read");
  return { mimeType: detected, durationSeconds };
}
