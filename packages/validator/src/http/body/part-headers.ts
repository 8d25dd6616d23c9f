import { parseHeader } from "./header.ts";

/** The most bytes of the headers of one part, as servers of the field allow them. */
export const mostHeaderBytes = 8192;

/** What the headers of a part say about it. */
export interface PartDescription {
  readonly name: string;
  /** Whether a file name was given, be it empty. */
  readonly isFile: boolean;
  /** null when none was given, or an empty one. */
  readonly fileName: string | null;
  /** In lower case, without parameters; null when none was given. */
  readonly declaredType: string | null;
}

// Forms escape these three in names, and nothing else (HTML, "multipart form data").
const unescaped: Readonly<Record<string, string>> = { "%22": '"', "%0D": "\r", "%0A": "\n" };
const unescape = (text: string): string => text.replaceAll(/%(?:22|0D|0A)/g, (found) => unescaped[found]!);

/** The headers of a part by lower-case name; what came more than once is joined by commas. Null: they are not UTF-8. */
function readHeaders(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  const headers = new Map<string, string>();
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  for (const line of text.split("\r\n")) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}

/**
 * Reads the `Content-Disposition` and the `Content-Type` of a part; null when it is no part of a form: without a name,
 * not `form-data`, or not in UTF-8. `name*` and `filename*` are not followed, which forms must not have (RFC 7578,
 * section 4.2).
 *
 * @param headers As they were sent, without the empty line behind them.
 *
 * @example
 * describePart(new TextEncoder().encode('Content-Disposition: form-data; name="file"; filename="a.png"'));
 * // { name: "file", isFile: true, fileName: "a.png", declaredType: null }
 */
export function describePart(headers: Uint8Array): PartDescription | null {
  const read = readHeaders(headers);
  const { value, params } = parseHeader(read?.get("content-disposition") ?? "");
  const name = params.get("name");
  if (value !== "form-data" || !name) return null;
  const fileName = params.get("filename");
  return {
    name: unescape(name),
    isFile: fileName !== undefined,
    fileName: fileName ? unescape(fileName) : null,
    declaredType: parseHeader(read?.get("content-type") ?? "").value || null,
  };
}
