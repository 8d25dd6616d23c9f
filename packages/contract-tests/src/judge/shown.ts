import { find } from "../document/pointer.ts";

const limit = 300;

export const shortened = (text: string): string => (text.length > limit ? `${text.slice(0, limit)}...` : text);

/** A value as one line. */
export const shown = (value: unknown): string =>
  value === undefined ? "nothing" : shortened(JSON.stringify(value) ?? typeof value);

/** What stands at a pointer of a value, as one line. */
export const shownAt = (value: unknown, pointer: string): string => shown(find(value, pointer));
