import * as fc from "fast-check";
import type { Schema } from "../schema/schema.ts";
import { formatted } from "./format.ts";

const codePoints = (one: string): number => Array.from(one).length;

/** Strings of a length in code points, those of the least and the greatest length among them. */
function sized(min: number, max: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
  );
  const usual = fc.string({ unit, minLength: min, maxLength: Math.min(max, min + 40) });
  const edge = (length: number) => unit.map((letter) => letter.repeat(length));
  const edges = [edge(min), ...(Number.isFinite(max) ? [edge(max)] : [])];
  return fc.oneof({ weight: 4, arbitrary: usual }, ...edges.map((arbitrary) => ({ weight: 1, arbitrary })));
}

const exact = (pattern: RegExp): fc.Arbitrary<string> => fc.stringMatching(pattern);

/** Strings that keep length, format and pattern. */
export function text({ minLength = 0, maxLength = Infinity, pattern, format }: Schema): fc.Arbitrary<string> {
  const expression = pattern === undefined ? undefined : new RegExp(pattern, "u");
  const fits = (one: string): boolean =>
    (expression?.test(one) ?? true) && codePoints(one) >= minLength && codePoints(one) <= maxLength;
  if (format !== undefined) return formatted(format).filter(fits);
  // An anchored pattern is hardly ever met by chance.
  if (expression && /^\^|\$$/.test(expression.source)) return exact(expression).filter(fits);
  return sized(minLength, maxLength).filter(fits);
}
