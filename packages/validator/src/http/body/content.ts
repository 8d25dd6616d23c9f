import type { LocatedIssue } from "../issue.ts";
import { missingType, noBoundary, tooLarge, wrongCharset, wrongEncoding, wrongType } from "../sentences.ts";
import { parseHeader } from "./header.ts";
import { refused, type Read } from "./json.ts";

type Header = string | null | undefined;

/**
 * Looks at the header Content-Type: the media type, and UTF-8 or nothing as its charset.
 *
 * @example
 * typeIssues("application/json", "text/html")[0].message; // the header Content-Type must be application/json; ...
 */
export function typeIssues(wanted: string, given: Header): LocatedIssue[] {
  if (!given) return [missingType(wanted)];
  const { value, params } = parseHeader(given);
  if (value !== wanted) return [wrongType(wanted, given)];
  const charset = params.get("charset");
  return charset === undefined || /^utf-?8$/i.test(charset) ? [] : [wrongCharset(charset)];
}

/**
 * Looks at the header Content-Encoding of a request: bodies come as they are.
 *
 * @example
 * encodingIssues("gzip")[0].message; // the header Content-Encoding must be left out; received "gzip"
 */
export const encodingIssues = (given: Header): LocatedIssue[] =>
  !given || given.trim().toLowerCase() === "identity" ? [] : [wrongEncoding(given)];

/**
 * Looks at the header Content-Length: sooner than while the body streams in, and without reading it.
 *
 * @example
 * lengthIssues(1024, "2048")[0].message; // the body must have at most 1024 bytes; received more
 */
export const lengthIssues = (maxBytes: number, given: Header): LocatedIssue[] =>
  Number(given ?? 0) > maxBytes ? [tooLarge(maxBytes)] : [];

// RFC 2046, section 5.1.1.
const boundaryShape = /^[0-9A-Za-z'()+_,\-./:=? ]{0,69}[0-9A-Za-z'()+_,\-./:=?]$/;

/**
 * The boundary that the Content-Type of a form names.
 *
 * @example
 * boundaryOf("multipart/form-data; boundary=x"); // { ok: true, value: "x" }
 */
export function boundaryOf(contentType: string): Read<string> {
  const boundary = parseHeader(contentType).params.get("boundary") ?? "";
  return boundaryShape.test(boundary) ? { ok: true, value: boundary } : refused(noBoundary());
}
