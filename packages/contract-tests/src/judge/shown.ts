import { find } from "../document/pointer.ts";

// Long enough that the report, which cuts what is left after keys are hidden, never shows the end of it.
const limit = 65_536;

/** A text that may be long, kept from being endless. The report cuts it for people: half a key cannot be hidden. */
export const bounded = (text: string): string => (text.length > limit ? text.slice(0, limit) : text);

/** The beginning of a body as text. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, limit));

/** A value as one line. */
export const shown = (value: unknown): string =>
  value === undefined ? "nothing" : bounded(JSON.stringify(value) ?? typeof value);

/** What stands at a pointer of a value, as one line. */
export const shownAt = (value: unknown, pointer: string): string => shown(find(value, pointer));
