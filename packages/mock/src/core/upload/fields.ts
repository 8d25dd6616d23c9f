import type { FileKind, ModelId, UploadFileRequest } from "@rivya/openapi";
import { formIssues } from "@rivya/validator/wire";
import { BadInputError } from "../input/bad-input.ts";
import { detailsOf } from "../input/details.ts";
import type { FormPart } from "./receive.ts";

/** The fields of an upload, each known, right and sent once. */
export interface UploadFields {
  readonly file: FormPart;
  readonly kind: FileKind;
  readonly model: ModelId | null;
  readonly clientRequestId: string | null;
}

/**
 * @param detected The type that the bytes of the file show; null when they show none that is known.
 * @throws {BadInputError} on whatever the validator finds wrong.
 */
export function readFields(parts: readonly FormPart[], detected: string | null): UploadFields {
  const file = parts.find(({ name }) => name === "file");
  const mimeType = (part: FormPart) => (part === file ? (detected ?? part.declaredType) : null);
  const issues = formIssues(parts.map((part) => ({ ...part, mimeType: mimeType(part) })));
  if (issues.length > 0) throw new BadInputError(...detailsOf(issues));
  const values = Object.fromEntries(
    parts.map((part) => [part.name, part === file ? "" : part.text()]),
  ) as unknown as UploadFileRequest;
  const { kind, model, client_request_id } = values;
  return { file: file!, kind, model: model ?? null, clientRequestId: client_request_id ?? null };
}
