/** What stands in a form beside the bytes of its file. */
export interface Form {
  readonly boundary: string;
  /** Those that are undefined are left out. */
  readonly fields: Readonly<Record<string, string | undefined>>;
  readonly name: string;
  readonly type: string;
}

// As the HTML standard has it for names in form data.
const escaped = (name: string): string => name.replace(/[\r\n"]/g, encodeURIComponent);

/** What comes before the bytes of the file, and after them. */
export function framing({ boundary, fields, name, type }: Form): readonly [head: string, tail: string] {
  const part = (field: string) => `--${boundary}\r\nContent-Disposition: form-data; name="${field}"`;
  let head = "";
  for (const field in fields) {
    if (fields[field] !== undefined) head += `${part(field)}\r\n\r\n${fields[field]}\r\n`;
  }
  head += `${part("file")}; filename="${escaped(name)}"\r\nContent-Type: ${type}\r\n\r\n`;
  return [head, `\r\n--${boundary}--\r\n`];
}
