import { isWord, quote } from "./quote.ts";

/** What sort of thing a JSON value is, in one word. */
export const sortOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;

/** The word with its article. */
export const article = (word: string): string =>
  /nul|und/.test(word) ? word : `a${/^[aiou]/.test(word) ? "n" : ""} ${word}`;

/** Keys and tokens are known by how they begin, a JWT by its `{"` in base64. */
const secret = /^(?:bearer |eyJ)|rvya_sk_/i;

/** Of what may be a link, the user information and the query let others in. */
const withoutQuery = (text: string): string => text.replace(/^([^/]*\/\/)[^?]*@|\?.+/gs, "$1…");

/** A value as a sentence shows it: short, quoted, without secrets, never what is inside an object or an array. */
export function show(value: unknown): string {
  const sort = sortOf(value);
  if (typeof value === "string" && !secret.test(value))
    return isWord(value) ? `"${value}"` : quote(withoutQuery(value));
  // Boolean, number, null, undefined, bigint.
  return /^[bnu]/.test(sort) ? String(value) : article(sort);
}
