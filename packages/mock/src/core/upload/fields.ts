import type { FileKind, ModelId } from "@rivya/openapi";
import { operations } from "@rivya/validator/operations";
import { BadInputError, detailsOf } from "../input/bad-input.ts";
import type { Field } from "../input/multipart.ts";
import { pointer, spoken } from "../input/pointer.ts";

/** The fields of an upload, each known and sent once; nothing is known about the bytes yet. */
export interface UploadFields {
  readonly file: Field;
  readonly kind: FileKind;
  readonly model: ModelId | null;
  readonly clientRequestId: string | null;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function text({ name, content }: Field): string {
  try {
    return utf8.decode(content);
  } catch {
    throw new BadInputError({ path: pointer(name), code: "utf8", message: `${spoken(name)} is not valid UTF-8.` });
  }
}

/** @throws {BadInputError} on a field sent twice, and on whatever the document's schema refuses. */
export function uploadFields(fields: readonly Field[]): UploadFields {
  const names = fields.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new BadInputError({
      path: pointer(twice),
      code: "duplicate",
      message: `${spoken(twice)} was sent twice; send it once.`,
    });
  }
  // The schema says nothing about the bytes: an empty text stands for them.
  const values = Object.fromEntries(fields.map((field) => [field.name, field.name === "file" ? "" : text(field)]));
  const result = operations.uploadFile.requestBody.validate(values);
  if (!result.ok) throw new BadInputError(...detailsOf(result.issues));
  const { kind, model, client_request_id } = result.value;
  const file = fields.find(({ name }) => name === "file")!;
  return { file, kind, model: model ?? null, clientRequestId: client_request_id ?? null };
}
