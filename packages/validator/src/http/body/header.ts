/** A header of a value and named parameters, like `Content-Type` and `Content-Disposition`. */
export interface HeaderValue {
  /** In lower case. */
  readonly value: string;
  /** By lower-case name; of a name that came twice, the first. */
  readonly params: ReadonlyMap<string, string>;
}

// As Fetch and most servers have it, no white space around the equals sign. Each character can be matched in one way
// only: two ways would make a header of backslashes take for ever.
const parameter = /;\s*([^\s;=]+)=(?:"((?:\\["\\]|\\(?!["\\])|[^"\\])*)"|([^\s;]*))/g;

/**
 * Takes a header apart. Never throws: what is no parameter is skipped.
 *
 * @example
 * parseHeader('form-data; name="file"').params.get("name"); // "file"
 */
export function parseHeader(header: string): HeaderValue {
  const params = new Map<string, string>();
  for (const [, given, quoted, plain] of header.matchAll(parameter)) {
    const name = given!.toLowerCase();
    // Only these two are escaped. A backslash before anything else is one: some clients send whole Windows paths.
    if (!params.has(name)) params.set(name, quoted?.replaceAll(/\\(["\\])/g, "$1") ?? plain ?? "");
  }
  return { value: header.split(";", 1)[0]!.trim().toLowerCase(), params };
}
