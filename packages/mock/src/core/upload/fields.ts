import type { FileKind, ModelId, UploadFileRequest } from "@rivya/openapi";
import { formIssues, type Field } from "@rivya/validator/wire";
import { BadInputError } from "../input/bad-input.ts";
import { detailsOf } from "../input/details.ts";
import type { FormPart } from "../input/multipart.ts";
import { signature } from "../media/signature.ts";

/** The fields of an upload, each known, right and sent once. */
export interface UploadFields {
  readonly file: FormPart;
  /** The type that the bytes of the file show; null when they show none that is known. */
  readonly detected: string | null;
  readonly kind: FileKind;
  readonly model: ModelId | null;
  readonly clientRequestId: string | null;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function text({ content }: FormPart): string | null {
  try {
    return utf8.decode(content);
  } catch {
    return null;
  }
}

const fieldOf = (part: FormPart, mimeType: string | null): Field => ({
  name: part.name,
  isFile: part.isFile,
  size: part.content.length,
  mimeType,
  text: () => text(part),
});

/** @throws {BadInputError} on whatever the validator finds wrong, told what the bytes of the file are. */
export async function readFields(parts: readonly FormPart[]): Promise<UploadFields> {
  const file = parts.find(({ name }) => name === "file");
  const detected = file ? await signature(file.content) : null;
  const issues = formIssues(parts.map((part) => fieldOf(part, part === file ? (detected ?? part.declaredType) : null)));
  if (issues.length > 0) throw new BadInputError(...detailsOf(issues));
  const values = Object.fromEntries(
    parts.map((part) => [part.name, part === file ? "" : text(part)]),
  ) as unknown as UploadFileRequest;
  const { kind, model, client_request_id } = values;
  return { file: file!, detected, kind, model: model ?? null, clientRequestId: client_request_id ?? null };
}
