/** A header of a value and named parameters, like `Content-Type` and `Content-Disposition`. */
export interface HeaderValue {
  /** In lower case. */
  readonly value: string;
  /** By lower-case name. */
  readonly params: ReadonlyMap<string, string>;
}

// Each character can be matched in one way only: two ways would make a header of backslashes take for ever.
const parameter = /;\s*([^\s;=]+)\s*=\s*(?:"((?:\\["\\]|\\(?!["\\])|[^"\\])*)"|([^\s;]*))/g;

export function parseHeader(header: string): HeaderValue {
  const params = new Map<string, string>();
  for (const [, name, quoted, plain] of header.matchAll(parameter)) {
    // Only these two are escaped. A backslash before anything else is one: some clients send whole Windows paths.
    params.set(name!.toLowerCase(), quoted?.replaceAll(/\\(["\\])/g, "$1") ?? plain ?? "");
  }
  return { value: header.split(";", 1)[0]!.trim().toLowerCase(), params };
}
