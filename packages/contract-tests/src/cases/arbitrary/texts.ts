import { constant, oneof, stringMatching, type Arbitrary } from "fast-check";
import { numbersOf } from "../facets.ts";
import type { Shape } from "../parts.ts";
import { keepsText, textOf } from "../texts.ts";
import { textIn, type Drawing } from "./drawing.ts";
import { urls } from "./urls.ts";

// The boundary itself is the walk's matter; long texts only make the drawing slow.
const longest = 100;

/** Texts of every kind of character that keep the lengths and formats of a shape, and mostly its patterns. */
export function textFor(drawing: Drawing, shape: Shape): Arbitrary<string> {
  const formats = shape.map(({ schema }) => schema.format);
  if (formats.includes("uri")) return urls();
  const least = Math.max(0, ...numbersOf(shape, "minLength"));
  const maxLength = Math.min(Math.max(least, longest), ...numbersOf(shape, "maxLength"));
  const minLength = Math.min(least, maxLength);
  const whole = shape.flatMap(({ schema: { pattern } }) =>
    typeof pattern === "string" && pattern.startsWith("^") ? [pattern] : [],
  );
  const [pattern] = whole;
  const texts =
    pattern === undefined
      ? textIn(drawing, { minLength, maxLength })
      : stringMatching(new RegExp(pattern, "u"), { maxLength });
  const longText = textOf(shape, maxLength);
  if (!keepsText(shape, longText)) return texts;
  return oneof({ arbitrary: texts, weight: 9 }, { arbitrary: constant(longText), weight: 1 });
}
