import * as fc from "fast-check";
import { flatten } from "../schema/flatten.ts";
import { isOfType, typesOf, type Schema } from "../schema/schema.ts";
import { json } from "./json.ts";
import { list } from "./list.ts";
import { members } from "./members.ts";
import { number } from "./number.ts";
import { text } from "./text.ts";

const understood = new Set(
  "type enum const properties required additionalProperties items minItems maxItems uniqueItems contains minContains maxContains minLength maxLength pattern format minimum maximum exclusiveMinimum exclusiveMaximum multipleOf oneOf anyOf if then else".split(
    " ",
  ),
);

function refuseStrange(schema: Schema): void {
  const strange = Object.keys(schema).find((keyword) => !understood.has(keyword));
  const elsewhere = schema.if && !typesOf(schema).includes("array") ? "if outside of an array" : undefined;
  const what = strange ?? elsewhere;
  if (what !== undefined) throw new Error(`cannot draw values of a schema with ${what}: teach test/proof/draw`);
}

function ofType(type: string, schema: Schema, full: boolean): fc.Arbitrary<unknown> {
  const into = (one: Schema): fc.Arbitrary<unknown> => draw(one, full);
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "string":
      return text(schema);
    case "number":
    case "integer":
      return number(schema, type);
    case "array":
      return list(schema, into, full);
    case "object":
      return members(schema, into, full);
    default:
      throw new Error(`cannot draw type ${type}`);
  }
}

/**
 * Values that a schema of the document accepts. With `full` every member and at least one item is there, and nothing
 * is null that need not be, so that every rule of the schema has something to be about.
 */
export function draw(given: Schema, full = false): fc.Arbitrary<unknown> {
  const schema = flatten(given);
  refuseStrange(schema);
  const types = typesOf(schema);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) {
    return fc.constantFrom(...schema.enum.filter((one) => !types.length || types.some((type) => isOfType(one, type))));
  }
  const forms = schema.oneOf ?? schema.anyOf;
  if (forms) return oneOf(forms, full);
  if (!types.length) return json;
  const wanted = types.filter((type) => !full || types.length === 1 || type !== "null");
  return fc.oneof(...wanted.map((type) => ofType(type, schema, full)));
}

function oneOf(forms: readonly Schema[], full: boolean): fc.Arbitrary<unknown> {
  const wanted = forms.filter((form) => !full || typesOf(flatten(form)).join() !== "null");
  return fc.oneof(...wanted.map((form) => draw(form, full)));
}

/** Values of a schema: as they come, every fourth one full. */
export const drawn = (schema: Schema): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: draw(schema) }, { weight: 1, arbitrary: draw(schema, true) });
