import { numbersOf } from "./facets.ts";
import type { Shape } from "./parts.ts";

/** How many characters a text has: Unicode code points, as JSON Schema counts. */
export const lengthOf = (text: string): number => Array.from(text).length;

/** Whether a text keeps the lengths, patterns and formats of a shape. */
export function keepsText(shape: Shape, text: string): boolean {
  const length = lengthOf(text);
  return (
    numbersOf(shape, "minLength").every((least) => length >= least) &&
    numbersOf(shape, "maxLength").every((most) => length <= most) &&
    shape.every(({ schema }) => typeof schema.pattern !== "string" || new RegExp(schema.pattern, "u").test(text)) &&
    shape.every(({ schema }) => schema.format !== "uri" || URL.canParse(text))
  );
}

/** Texts of one and of a few characters, each of another sort. */
export const oddTexts: readonly string[] = [
  "a",
  "Z",
  "7",
  "~",
  "-",
  "é",
  "😀",
  " ",
  "\u00A0",
  "\u2003",
  "\t\n",
  "",
  "a b",
  "null",
  "\u0080",
];

/** Links that everybody takes for links. */
export const links: readonly string[] = [
  "https://example.com",
  "https://example.com/a/b.png",
  "https://example.com:8443/a%20b?c=d&e=%C3%A9#f",
  "https://192.0.2.1/a.png",
];

/** Links, almost. */
export const brokenLinks: readonly string[] = [
  "",
  "reference.png",
  "/reference.png",
  "//example.com/reference.png",
  "https://exa mple.com/reference.png",
  "https://example.com/%zz.png",
];

/** A text of a length, of whatever character the shape lets through. */
export function textOf(shape: Shape, length: number, wide = false): string {
  const [link] = links;
  if (shape.some(({ schema }) => schema.format === "uri")) return `${link}/`.padEnd(length, "a");
  const patterns = shape.filter(({ schema }) => "pattern" in schema);
  const characters = wide ? ["😀"] : ["a", "7", "Z", "-", " "];
  const texts = characters.map((character) => character.repeat(length));
  return texts.find((text) => keepsText(patterns, text)) ?? texts[0]!;
}
