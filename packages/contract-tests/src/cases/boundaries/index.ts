import { contains, maxContains, maxItems, minContains, minItems } from "./arrays.ts";
import type { Boundary } from "./boundary.ts";
import { constant, oneOfSchemas, oneOfValues } from "./choices.ts";
import { exclusiveMaximum, exclusiveMinimum, maximum, minimum, multipleOf } from "./numbers.ts";
import { closed, required } from "./objects.ts";
import { format, maxLength, minLength, pattern } from "./texts.ts";
import { type } from "./types.ts";

/** What stands on both sides of each keyword that a request can break. */
export const boundaries: Readonly<Record<string, Boundary>> = {
  type,
  const: constant,
  enum: oneOfValues,
  oneOf: oneOfSchemas,
  anyOf: oneOfSchemas,
  minLength,
  maxLength,
  pattern,
  format,
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf,
  required,
  additionalProperties: closed,
  minItems,
  maxItems,
  contains,
  minContains,
  maxContains,
};

const silent: ReadonlySet<string> = new Set([
  "$ref",
  "allOf",
  "if",
  "then",
  "else",
  "properties",
  "items",
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "discriminator",
  "contentMediaType",
  "contentEncoding",
  "externalDocs",
  "$comment",
]);

/** Whether the tester knows what a keyword asks for, or that it asks for nothing. */
export const isKnown = (keyword: string): boolean =>
  Object.hasOwn(boundaries, keyword) || silent.has(keyword) || keyword.startsWith("x-");
