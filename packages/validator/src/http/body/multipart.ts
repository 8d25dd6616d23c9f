import { notForm, tooManyFields } from "../sentences.ts";
import { refused, type Read } from "./json.ts";
import { describePart, mostHeaderBytes, type PartDescription } from "./part-headers.ts";

/** The most fields that are read of a form. The document knows four: there is room for mistakes, not for a million parts. */
export const mostFields = 100;

/** A part of a form as it was sent. */
export interface FormPart extends PartDescription {
  /** A view on the bytes of the form: nothing is copied. */
  readonly content: Uint8Array<ArrayBuffer>;
}

const [lineFeed, carriageReturn, dash] = [10, 13, 45];

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/**
 * Where the next delimiter ends, or -1. It begins with a carriage return and has no other: after a mismatch no byte has
 * to be looked at twice.
 */
function endOfDelimiter(bytes: Uint8Array, delimiter: Uint8Array, from: number, matched = 0): number {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === delimiter[matched]) matched += 1;
    else matched = byte === carriageReturn ? 1 : 0;
    if (matched === delimiter.length) return at + 1;
  }
  return -1;
}

/** Where the empty line behind the headers begins, or -1. */
function endOfHeaders(bytes: Uint8Array, from: number): number {
  const last = Math.min(bytes.length - 4, from + mostHeaderBytes);
  for (let at = from; at <= last; at += 1) {
    const isEnd =
      bytes[at] === carriageReturn &&
      bytes[at + 1] === lineFeed &&
      bytes[at + 2] === carriageReturn &&
      bytes[at + 3] === lineFeed;
    if (isEnd) return at;
  }
  return -1;
}

function partOf(headers: Uint8Array, content: Uint8Array<ArrayBuffer>): FormPart | null {
  const described = describePart(headers);
  return described && { ...described, content };
}

/**
 * The parts of a form, in order, by RFC 2046: what stands before the first delimiter and behind the last is skipped, and
 * so is white space behind a delimiter. A line that begins like a delimiter is one. Encodings of parts are not undone, as
 * RFC 7578 has it. Where RFCs leave it open, this reads what the streaming parser of the mock reads.
 */
export function parseMultipart(bytes: Uint8Array<ArrayBuffer>, boundary: string): Read<readonly FormPart[]> {
  const delimiter = ascii(`\r\n--${boundary}`);
  const parts: FormPart[] = [];
  // A form may begin with a delimiter: its line break is taken as seen.
  let at = endOfDelimiter(bytes.subarray(0, delimiter.length - 2), delimiter, 0, 2);
  if (at === -1) at = endOfDelimiter(bytes, delimiter, 0);
  while (at !== -1) {
    if (bytes[at] === dash && bytes[at + 1] === dash) return { ok: true, value: parts };
    const start = at + 2;
    const headersEnd = endOfHeaders(bytes, start);
    const end = headersEnd === -1 ? -1 : endOfDelimiter(bytes, delimiter, headersEnd + 4);
    if (end === -1) break;
    if (parts.length === mostFields) return refused(tooManyFields(mostFields));
    const content = bytes.subarray(headersEnd + 4, end - delimiter.length);
    const part = partOf(bytes.subarray(start, headersEnd), content);
    if (!part) break;
    parts.push(part);
    at = end;
  }
  return refused(notForm());
}
