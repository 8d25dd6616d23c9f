import type { Secrets } from "./secrets.ts";

const quoted = (text: string): string => (text === "" ? "" : `'${text.replaceAll("'", `'\\''`)}'`);

/** A word of a POSIX shell: the text as it is, but for keys, which are variables. */
export function word(text: string, secrets: Secrets): string {
  if (/^[\w./:@%+=-]+$/.test(text) && secrets.hide(text) === text) return text;
  // A mark that no text has keeps the variables apart while the rest is quoted.
  const pieces = secrets.hide(text, (name) => `\u{e000}${name}\u{e000}`).split("\u{e000}");
  return pieces.map((piece, at) => (at % 2 === 0 ? quoted(piece) : `"$${piece}"`)).join("") || "''";
}
