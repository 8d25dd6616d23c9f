import { isOfType, typesOf, type Schema } from "../schema/schema.ts";
import { containsTooFew, containsTooMany, tooFew, tooMany, twice } from "./list.ts";
import { above, below, offStep } from "./number.ts";
import { offFormat, offPattern, tooLong, tooShort } from "./text.ts";

/** What could stand instead of a value so that one keyword of its schema is broken, and no rule elsewhere. */
type Replace = (schema: Schema, value: unknown, accepted: readonly string[]) => readonly unknown[];

const ofEachType: readonly unknown[] = [null, true, 5.5, -1e300, "wrong", [], [null], {}, { length: 1 }];

/** For strings, numbers or arrays alone, with what the keyword says. */
const about =
  <Value, Expected>(
    is: (value: unknown) => value is Value,
    keyword: keyof Schema,
    replace: (value: Value, expected: Expected, schema: Schema) => readonly unknown[],
  ): Replace =>
  (schema, value) =>
    is(value) ? replace(value, schema[keyword] as Expected, schema) : [];

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Of an integer only another integer breaks a bound and not the type. */
const ofSameType = (numbers: readonly number[], schema: Schema): number[] =>
  typesOf(schema).includes("integer") ? numbers.filter(Number.isInteger) : [...numbers];

const isWrong =
  (type: string) =>
  (value: unknown): boolean =>
    !isOfType(value, type);

export const replacements: Readonly<Record<string, Replace>> = {
  type: (schema, _, accepted) =>
    [...typesOf(schema), ...accepted].reduce((left, type) => left.filter(isWrong(type)), ofEachType),
  enum: ({ enum: options = [] }) => ["wrong option", `${String(options[0])} `, String(options[0]).toUpperCase() + "X"],
  const: ({ const: only }) => ["wrong option", `${String(only)} `, String(only).slice(1)],
  minLength: about(isText, "minLength", tooShort),
  maxLength: about(isText, "maxLength", tooLong),
  format: about(isText, "format", (_, format: string) => offFormat(format)),
  pattern: about(isText, "pattern", offPattern),
  minimum: about(isNumber, "minimum", (_, bound: number, schema) => ofSameType(below(bound), schema)),
  maximum: about(isNumber, "maximum", (_, bound: number, schema) => ofSameType(above(bound), schema)),
  exclusiveMinimum: about(isNumber, "exclusiveMinimum", (_, bound: number, schema) =>
    ofSameType([bound, ...below(bound)], schema),
  ),
  exclusiveMaximum: about(isNumber, "exclusiveMaximum", (_, bound: number, schema) =>
    ofSameType([bound, ...above(bound)], schema),
  ),
  multipleOf: about(isNumber, "multipleOf", (value, step: number, schema) =>
    ofSameType(offStep(value, step, schema), schema),
  ),
  minItems: about(isList, "minItems", tooFew),
  maxItems: about(isList, "maxItems", tooMany),
  uniqueItems: about(isList, "uniqueItems", twice),
  minContains: about(isList, "minContains", (items, min: number | undefined, { contains = {} }) =>
    containsTooFew(items, min ?? 1, contains),
  ),
  maxContains: about(isList, "maxContains", (items, max: number, { contains = {} }) =>
    containsTooMany(items, max, contains),
  ),
};

/** The keywords of a schema that can be broken by putting another value in the place. */
export function brittle(schema: Schema): string[] {
  const { contains, minContains = contains ? 1 : 0, minLength, minItems } = schema;
  const never = new Set([
    ...(minLength === 0 ? ["minLength"] : []),
    ...(minItems === 0 ? ["minItems"] : []),
    "minContains",
  ]);
  const stated = Object.keys(schema).filter((keyword) => Object.hasOwn(replacements, keyword) && !never.has(keyword));
  return minContains > 0 ? [...stated, "minContains"] : stated;
}
