import type { Schema } from "../schema/schema.ts";

const letters = (text: string): string[] => Array.from(text);

const badlyFormatted: Readonly<Record<string, readonly string[]>> = {
  uri: ["", "nothing", "//host/path", "http://a b", "http://[::1", "https://a/%zz", "https://bücher.example"],
  "uri-reference": ["a b", "%", "1:a", "http://[x]"],
  "date-time": ["", "2026-02-29T00:00:00.000Z", "2026-05-11 09:30:00.000Z", "2026-05-11T24:00:00.000Z", "2026-05-11"],
};

export const tooShort = (text: string, min: number): string[] => [
  letters(text)
    .slice(0, min - 1)
    .join(""),
];

/** One code point more than may be, outside the BMP, so that counting units would give another number. */
export const tooLong = (text: string, max: number): string[] => [
  text + "🪁".repeat(max + 1 - letters(text).length),
  text + "x".repeat(max + 1 - letters(text).length),
];

export function offFormat(format: string): readonly string[] {
  const bad = badlyFormatted[format];
  if (!bad) throw new Error(`cannot break format ${format}: add it to test/proof/break/text.ts`);
  return bad;
}

/** Strings that a pattern refuses: tried ones, those first that break nothing else. */
export function offPattern(text: string, pattern: string, { minLength = 0 }: Schema): string[] {
  const expression = new RegExp(pattern, "u");
  const tries = [
    text.replace(/Z$/, "+00:00"),
    " \t\n",
    "x",
    `!${text}`,
    letters(text).slice(1).join(""),
    `${text}\n`,
    text.toUpperCase(),
    "",
  ];
  const bad = tries.filter((one) => letters(one).length >= minLength && !expression.test(one));
  if (!bad.length) throw new Error(`found no string that /${pattern}/u refuses: add one to test/proof/break/text.ts`);
  return bad.slice(0, 2);
}
