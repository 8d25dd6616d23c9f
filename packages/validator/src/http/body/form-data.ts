import { boundaryOf } from "./content.ts";
import type { Field } from "./form.ts";
import type { Read } from "./json.ts";
import { parseMultipart, type FormPart } from "./multipart.ts";

/** A file in a form that was judged. */
export interface FormFile {
  /** null: none was given. */
  readonly name: string | null;
  /** The declared MIME type in lower case, without parameters; null: none was given. */
  readonly type: string | null;
  /** A view on the bytes of the body. */
  readonly content: Uint8Array<ArrayBuffer>;
}

export interface Form {
  readonly fields: readonly Field[];
  /** By name: a string for each text, a `FormFile` for each file. */
  readonly value: Readonly<Record<string, unknown>>;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decoded(content: Uint8Array): string | null {
  try {
    return utf8.decode(content);
  } catch {
    return null;
  }
}

function fieldOf({ name, isFile, declaredType, content }: FormPart): Field {
  let text: string | null | undefined;
  return {
    name,
    isFile,
    size: content.length,
    mimeType: declaredType,
    text: () => (text === undefined ? (text = decoded(content)) : text),
  };
}

function valueOf(
  { isFile, fileName, declaredType, content }: FormPart,
  { name, text }: Field,
): string | FormFile | null {
  return isFile || name === "file" ? { name: fileName, type: declaredType, content } : text();
}

/** Reads a form. */
export function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Read<Form> {
  const boundary = boundaryOf(contentType);
  const parts = boundary.ok ? parseMultipart(bytes, boundary.value) : boundary;
  if (!parts.ok) return parts;
  const fields = parts.value.map(fieldOf);
  const entries = parts.value.map((part, at) => [part.name, valueOf(part, fields[at]!)] as const);
  return { ok: true, value: { fields, value: Object.fromEntries(entries) } };
}
