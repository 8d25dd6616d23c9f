import * as fc from "fast-check";
import { flatten } from "../schema/flatten.ts";
import type { Schema } from "../schema/schema.ts";
import { json, objectOf, unknownName } from "./json.ts";

type Draw = (schema: Schema) => fc.Arbitrary<unknown>;
type Member = readonly [string, unknown];

/** Members that the schema says nothing about, where it lets them be. */
function others(schema: Schema, draw: Draw): fc.Arbitrary<readonly Member[]> {
  const { properties = {}, additionalProperties = true } = schema;
  if (additionalProperties === false) return fc.constant([]);
  const value = additionalProperties === true ? json : draw(additionalProperties);
  const name = unknownName.filter((one) => !Object.hasOwn(properties, one));
  return fc.oneof(fc.constant([]), fc.array(fc.tuple(name, value), { maxLength: 3 }));
}

/** Objects with every member that is required, and some of the others: all of them, where it is to be `full`. */
export function members(schema: Schema, draw: Draw, full: boolean): fc.Arbitrary<unknown> {
  const { properties = {}, required = [] } = schema;
  const names = [...new Set([...Object.keys(properties), ...required])];
  const some = names.map((name): fc.Arbitrary<readonly Member[]> => {
    const member = draw(flatten(properties[name] ?? {})).map((value) => [[name, value] as const]);
    return required.includes(name) || full ? member : fc.oneof(fc.constant([]), member);
  });
  return fc
    .tuple(fc.tuple(...some), others(schema, draw), fc.boolean())
    .map(([known, unknown, reversed]) => [...(reversed ? known.toReversed() : known).flat(), ...unknown])
    .map(objectOf);
}
