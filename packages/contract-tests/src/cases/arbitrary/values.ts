import { array, boolean, constant, constantFrom, oneof, record, type Arbitrary } from "fast-check";
import type { Placed } from "../../document/schema.ts";
import { choicesOf, itemSchemas, mainType, memberNames, memberSchemas, numbersOf, requiredOf } from "../facets.ts";
import { shapesOf, type Shape } from "../parts.ts";
import { uploadedMember } from "../uploaded-member.ts";
import type { Drawing } from "./drawing.ts";
import { numberFor } from "./numbers.ts";
import { textFor } from "./texts.ts";

// Full lists are the walk's matter.
const longest = 5;

function members(drawing: Drawing, shape: Shape): Arbitrary<unknown> {
  const arbitraries = memberNames(shape).map((name) => {
    const uploaded = uploadedMember(shape, name);
    return [name, uploaded === undefined ? valueOf(drawing, memberSchemas(shape, name)) : constant(uploaded)] as const;
  });
  return record(Object.fromEntries(arbitraries), { requiredKeys: requiredOf(shape), noNullPrototype: true });
}

function items(drawing: Drawing, shape: Shape): Arbitrary<unknown> {
  const minLength = Math.max(0, ...numbersOf(shape, "minItems"));
  const maxLength = Math.min(Math.max(minLength, longest), ...numbersOf(shape, "maxItems"));
  return array(valueOf(drawing, itemSchemas(shape)), { minLength: Math.min(minLength, maxLength), maxLength });
}

/** Values that keep one shape, mostly: what rules forbid together is for the document as a whole to say. */
export function valueFor(drawing: Drawing, shape: Shape): Arbitrary<unknown> {
  const choices = choicesOf(shape);
  if (choices) return choices.length > 0 ? constantFrom(...choices) : constant(null);
  if (shape.some(({ schema }) => "contentMediaType" in schema)) return constant("file");
  switch (mainType(shape)) {
    case "object":
      return members(drawing, shape);
    case "array":
      return items(drawing, shape);
    case "integer":
    case "number":
      return numberFor(shape);
    case "boolean":
      return boolean();
    case "null":
      return constant(null);
    default:
      return textFor(drawing, shape);
  }
}

/** Values that keep all of these schemas, mostly. */
export const valueOf = (drawing: Drawing, schemas: readonly Placed[]): Arbitrary<unknown> =>
  oneof(...shapesOf(drawing.document, schemas).map((shape) => valueFor(drawing, shape)));
