import { shorten } from "./path.ts";

/** What sort of thing it is, with its article. */
export const kindOf = (value: unknown): string =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? "an array"
      : typeof value === "object"
        ? "an object"
        : `a ${typeof value}`;

/** A value as a sentence shows it: short, quoted, never what is inside an object or an array. */
export const show = (value: unknown): string =>
  typeof value === "string"
    ? shorten(JSON.stringify(value.slice(0, 50)))
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : kindOf(value);
