import { constantFrom, double, integer, jsonValue, tuple, type Arbitrary } from "fast-check";
import { boundaries } from "../boundaries/index.ts";
import type { Spot, Wrong } from "../boundaries/boundary.ts";
import { valuesOfEachType } from "../boundaries/types.ts";
import { isOfTypes } from "../facets.ts";
import { stepOf } from "../numbers.ts";
import { textOf } from "../texts.ts";
import { anythingIn, textIn, type Drawing } from "./drawing.ts";

type Breaking = (spot: Spot, drawing: Drawing) => Arbitrary<Wrong>;

const short = { maxLength: 40 };

const plainly = (arbitrary: Arbitrary<unknown>): Arbitrary<Wrong> => arbitrary.map((value) => ({ value }));

const anyText: Breaking = (_, drawing) => plainly(textIn(drawing, short));

/** How keywords are mostly broken at random; the others are broken at their boundary alone. */
const breakings: Readonly<Record<string, Breaking>> = {
  type: ({ limit }) => {
    const types = Array.isArray(limit) ? limit.map(String) : [String(limit)];
    const isBreaking = (value: unknown): boolean => !isOfTypes(types, value);
    return plainly(
      valuesOfEachType.some(isBreaking)
        ? jsonValue({ maxDepth: 2 }).filter(isBreaking)
        : constantFrom(...valuesOfEachType),
    );
  },
  const: anyText,
  enum: anyText,
  format: anyText,
  pattern: anyText,
  maxLength: ({ site, limit }) =>
    plainly(integer({ min: 1, max: 200 }).map((more) => textOf(site.shape, Number(limit) + more))),
  minimum: ({ site, limit }) =>
    plainly(double({ min: Number(limit) - 1e9, max: Number(limit) - stepOf(site.shape), noNaN: true })),
  maximum: ({ site, limit }) =>
    plainly(double({ min: Number(limit) + stepOf(site.shape), max: Number(limit) + 1e12, noNaN: true })),
  additionalProperties: ({ site }, drawing) =>
    tuple(textIn(drawing, short), anythingIn(drawing)).map(([member, value]) => ({
      value: { ...(site.base as object), [member]: value },
      member,
    })),
};

/** Values that break one keyword, mostly; undefined where none is known. */
export function breaking(keyword: string, spot: Spot, drawing: Drawing): Arbitrary<Wrong> | undefined {
  if (keyword === "additionalProperties" && spot.limit !== false) return undefined;
  if (keyword === "type" && drawing.carries !== "json") return undefined;
  if (Object.hasOwn(breakings, keyword)) return breakings[keyword]!(spot, drawing);
  const outside = Object.hasOwn(boundaries, keyword) ? boundaries[keyword]!(spot).outside : [];
  return outside.length > 0 ? constantFrom(...outside) : undefined;
}
