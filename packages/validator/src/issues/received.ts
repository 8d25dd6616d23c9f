import { isWord, shorten } from "./place.ts";

/** What sort of thing a JSON value is, in one word. */
export const sortOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;

/** The word with its article. */
export const article = (word: string): string =>
  word === "null" ? word : `a${/^[aeio]/.test(word) ? "n" : ""} ${word}`;

/** A value as a sentence shows it: short, quoted, never what is inside an object or an array. */
export const show = (value: unknown): string =>
  typeof value === "string"
    ? isWord(value)
      ? `"${value}"`
      : shorten(JSON.stringify(value.slice(0, 50)))
    : Object(value) === value
      ? article(sortOf(value))
      : String(value);
