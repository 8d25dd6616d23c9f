import type { Schema } from "../schema/schema.ts";
import { brittle } from "./replace.ts";

/** Every rule of a schema that a single break can break, as `breaks` names them; not those of what it refers to. */
export function* rules(schema: Schema, at: string): Generator<string> {
  const { properties = {}, required = [], additionalProperties, items } = schema;
  for (const keyword of brittle(schema)) yield `${at} ${keyword}`;
  for (const name of required) yield `${at} required ${name}`;
  if (additionalProperties === false) yield `${at} additionalProperties`;
  for (const [name, member] of Object.entries(properties)) yield* rules(member, `${at}/properties/${name}`);
  if (items) yield* rules(items, `${at}/items`);
  for (const keyword of ["oneOf", "anyOf", "allOf"] as const) {
    for (const [index, form] of (schema[keyword] ?? []).entries()) {
      if (form.type !== "null") yield* rules(form, `${at}/${keyword}/${index}`);
    }
  }
  for (const keyword of ["then", "else"] as const) {
    if (schema[keyword]) yield* rules(schema[keyword], `${at}/${keyword}`);
  }
}
