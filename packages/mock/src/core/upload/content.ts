import { BadInputError } from "../input/bad-input.ts";
import { pointer } from "../input/pointer.ts";
import { duration } from "../media/duration.ts";
import { canonicalType, limitsOf } from "../media/limits.ts";
import { kindOf, signature } from "../media/signature.ts";
import { isWhole } from "../media/whole.ts";
import type { UploadFields } from "./fields.ts";

export interface Recognised {
  readonly mimeType: string;
  readonly durationSeconds: number | null;
}

const fault = (field: string, code: string, message: string) =>
  new BadInputError({ path: pointer(field), code, message });

// A client that does not know says nothing, or this.
const disagrees = (declared: string | null, detected: string): boolean =>
  declared !== null && declared !== "application/octet-stream" && canonicalType(declared) !== detected;

function agreedType({ file, kind }: UploadFields, detected: string | null): string {
  if (detected === null) throw fault("file", "mime_type", "file is of no type that is known here.");
  if (kindOf(detected) !== kind) throw fault("kind", "kind", `kind is ${kind}; the bytes of file are ${detected}.`);
  if (disagrees(file.declaredType, detected)) {
    throw fault("file", "mime_type", `file is declared as ${file.declaredType}; its bytes are ${detected}.`);
  }
  return detected;
}

/** What the bytes of an upload are. @throws {BadInputError} when they are not what it says, or not acceptable. */
export async function recognise(fields: UploadFields): Promise<Recognised> {
  const { file, kind, model } = fields;
  const limits = limitsOf(kind, model);
  if (!limits) throw fault("kind", "kind", `kind is ${kind}, which ${model} does not take as a reference.`);
  if (file.content.length === 0) throw fault("file", "empty", "file is empty.");
  const mimeType = agreedType(fields, await signature(file.content));
  if (!limits.mimeTypes.has(mimeType)) {
    throw fault("file", "mime_type", `file must be one of ${[...limits.mimeTypes].join(", ")}; received ${mimeType}.`);
  }
  if (file.content.length > limits.maxBytes) {
    throw fault("file", "size", `file must have at most ${limits.maxBytes} bytes; received ${file.content.length}.`);
  }
  if (!isWhole(file.content, mimeType)) throw fault("file", "truncated", "file ends too early.");
  if (kind === "image") return { mimeType, durationSeconds: null };
  const durationSeconds = duration(file.content, mimeType);
  if (durationSeconds === null) throw fault("file", "truncated", "file is damaged: its duration cannot be read.");
  return { mimeType, durationSeconds };
}
