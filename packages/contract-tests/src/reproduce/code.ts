import type { Secrets } from "./secrets.ts";

export const literal = (value: unknown): string => JSON.stringify(value);

// A mark that no text has keeps the variables apart while the rest is escaped.
const mark = "\u{e000}";

/** A text as code, with keys as variables of the environment. */
export function textCode(text: string, secrets: Secrets): string {
  const pieces = secrets.hide(text, (name) => mark + name + mark).split(mark);
  if (pieces.length === 1) return literal(text);
  const inside = pieces.map((piece, at) =>
    at % 2 === 1 ? `\${process.env.${piece}}` : piece.replaceAll(/[`\\]|\$\{/g, (character) => `\\${character}`),
  );
  return `\`${inside.join("")}\``;
}
