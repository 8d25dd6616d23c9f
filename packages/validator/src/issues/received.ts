import { isArray, isString } from "../rules/types.ts";
import { isWord, quote } from "./quote.ts";

/** What sort of thing a JSON value is, in one word. */
export const sortOf = (value: unknown): string => (value === null ? "null" : isArray(value) ? "array" : typeof value);

/** The word with its article. */
export const article = (word: string): string =>
  /nul|und/.test(word) ? word : (/^[aio]/.test(word) ? "an " : "a ") + word;

/** Keys and tokens are known by how they begin, a JWT by its `{"` in base64. */
export const secret = /^\s*(bearer\s|basic\s|eyJ)|rvya_sk_/i;

/** Of what may be a link, the user information, the query and the fragment let others in. */
const withoutKeys = (text: string): string => text.replace(/^([^/]*\/\/).*@.*|(\?|(?!^)#).+/s, "$1…");

/** A value as a sentence shows it: short, quoted, without secrets, never what is inside an object or an array. */
export function show(value: unknown): string {
  const sort = sortOf(value);
  if (isString(value) && !secret.test(value)) return isWord(value) ? `"${value}"` : quote(withoutKeys(value));
  // Boolean, number, null, undefined, bigint.
  return /^[bnu]/.test(sort) ? String(value) : article(sort);
}
