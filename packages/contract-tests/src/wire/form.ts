/** One field of a form, written as it is: nothing keeps it from being wrong on purpose. */
export interface FormField {
  readonly name: string;
  readonly value: string | Uint8Array;
  readonly fileName?: string;
  readonly contentType?: string;
}

// Always the same, so that the same form is the same bytes.
const boundary = "rivya-contract-5f0c1e7a";

export const formType = `multipart/form-data; boundary=${boundary}`;

const quoted = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', "%22")}"`;

function head({ name, fileName, contentType }: FormField): string {
  const file = fileName === undefined ? "" : `; filename=${quoted(fileName)}`;
  const type = contentType === undefined ? "" : `Content-Type: ${contentType}\r\n`;
  return `--${boundary}\r\nContent-Disposition: form-data; name=${quoted(name)}${file}\r\n${type}\r\n`;
}

/** The bytes of a form, for the content type `formType`. */
export function encodeForm(fields: readonly FormField[]): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder();
  const pieces = fields.flatMap((field) => [
    utf8.encode(head(field)),
    typeof field.value === "string" ? utf8.encode(field.value) : field.value,
    utf8.encode("\r\n"),
  ]);
  const all = [...pieces, utf8.encode(`--${boundary}--\r\n`)];
  const bytes = new Uint8Array(all.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of all) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
