import { letters } from "./letters.ts";

export type Point = readonly [x: number, y: number];

/** A letter as lines of a pen. Capitals are 21 units high and stand on y = 0; y grows downwards. */
export interface Glyph {
  readonly advance: number;
  readonly strokes: readonly (readonly Point[])[];
}

export const capHeight = 21;

// Where the font has the foot of its capitals.
const baseline = 9;
const middle = "R".charCodeAt(0);

function parse(text: string): Glyph {
  const number = (at: number) => text.charCodeAt(at) - middle;
  const left = number(0);
  const strokes: Point[][] = [[]];
  for (let at = 2; at < text.length; at += 2) {
    if (text.startsWith(" R", at)) strokes.push([]);
    else strokes.at(-1)!.push([number(at) - left, number(at + 1) - baseline]);
  }
  return { advance: number(1) - left, strokes };
}

const glyphs = letters.map(parse);
const unknown = glyphs["?".charCodeAt(0) - 32]!;

/** @param letter Of printable ASCII; anything else is a question mark. */
export const glyphOf = (letter: string): Glyph => glyphs[letter.charCodeAt(0) - 32] ?? unknown;

/** How far a text reaches, in units. */
export const widthOf = (text: string): number =>
  Array.from(text, (letter) => glyphOf(letter).advance).reduce((sum, advance) => sum + advance, 0);
