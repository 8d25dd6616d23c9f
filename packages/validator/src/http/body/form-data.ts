import { notForm, tooManyFields } from "../sentences.ts";
import { boundaryOf } from "./content.ts";
import type { Field } from "./form.ts";
import { refused, type Read } from "./json.ts";

/** The document knows four. Room for mistakes, but not for a body of a million empty parts. */
export const mostFields = 100;

/** Whether bytes hold U+FFFD as such. The platform also writes it for what is no UTF-8. */
function holdsReplacement(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return true;
  }
  return false;
}

function fieldOf(name: string, value: string | File, bytes: Uint8Array): Field {
  if (typeof value !== "string") {
    // What came without a type is text/plain here: the platform does not tell.
    const mimeType = value.type === "text/plain" ? null : value.type;
    return { name, isFile: true, size: value.size, mimeType, text: () => null };
  }
  const isRight = () => !value.includes("\ufffd") || holdsReplacement(bytes);
  return { name, isFile: false, size: value.length, mimeType: null, text: () => (isRight() ? value : null) };
}

export interface Form {
  readonly fields: readonly Field[];
  /** The texts and files by name. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** Reads a form as the platform does. */
export async function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Read<Form>> {
  const boundary = boundaryOf(contentType);
  if (!boundary.ok) return boundary;
  const reader = new Response(bytes, { headers: { "content-type": contentType } });
  const form = await reader.formData().catch(() => null);
  if (!form) return refused(notForm());
  const entries = [...form];
  if (entries.length > mostFields) return refused(tooManyFields(mostFields));
  const fields = entries.map(([name, value]) => fieldOf(name, value, bytes));
  return { ok: true, value: { fields, value: Object.fromEntries(entries) } };
}
