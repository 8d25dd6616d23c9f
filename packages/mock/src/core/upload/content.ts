import { canonicalType, show } from "@rivya/validator/wire";
import { BadInputError } from "../input/bad-input.ts";
import { memberDetail } from "../input/details.ts";
import type { FormPart } from "../input/multipart.ts";
import { duration } from "../media/duration.ts";
import { isWhole } from "../media/whole.ts";

export interface Recognised {
  readonly mimeType: string;
  readonly durationSeconds: number | null;
}

const fault = (code: string, says: string) => new BadInputError(...memberDetail(["file"], code, says));

// A client that does not know says nothing, or this.
const disagrees = (declared: string | null, detected: string): boolean =>
  declared !== null && declared !== "application/octet-stream" && canonicalType(declared) !== detected;

/** What the bytes of a file are. @throws {BadInputError} when they are not what is declared, or not complete. */
export function recognise({ content, declaredType }: FormPart, detected: string | null): Recognised {
  if (detected === null) throw fault("mime_type", "is of no type that is known here");
  if (disagrees(declaredType, detected)) {
    throw fault("mime_type", `is declared as ${show(declaredType)}; its bytes are ${detected}`);
  }
  if (!isWhole(content, detected)) throw fault("truncated", "ends too early");
  if (detected.startsWith("image/")) return { mimeType: detected, durationSeconds: null };
  const durationSeconds = duration(content, detected);
  if (durationSeconds === null) throw fault("truncated", "is damaged: its duration cannot be read");
  return { mimeType: detected, durationSeconds };
}
