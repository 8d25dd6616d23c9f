import { glyphOf, widthOf } from "./glyph.ts";

const dots = "...";

/** How many letters of a text fit into a width: at least one. */
function fitting(text: string, width: number): number {
  let left = width;
  for (let count = 0; count < text.length; count += 1) {
    left -= glyphOf(text[count]!).advance;
    if (left < 0) return Math.max(1, count);
  }
  return text.length;
}

/** The text, or as much of it as fits with three dots. */
export function shortened(text: string, width: number): string {
  if (fitting(text, width) === text.length) return text;
  return text.slice(0, fitting(text, width - widthOf(dots))).trimEnd() + dots;
}

/** A text in at most so many lines, broken between words where it can be. The last one is shortened. */
export function wrap(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== "" && lines.length < most - 1) {
    const count = fitting(rest, width);
    const space = rest.lastIndexOf(" ", count);
    const end = count === rest.length || space <= count / 3 ? count : space;
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === "" ? lines : [...lines, shortened(rest, width)];
}
