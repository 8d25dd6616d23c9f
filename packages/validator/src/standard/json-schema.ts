import type { Schema } from "../issues/schema.ts";
import type { JsonSchemaOptions } from "./spec.ts";

type Json = Record<string, unknown>;

const each = (map: object): Json => Object.fromEntries(Object.entries(map).map(([name, one]) => [name, inner(one)]));

const inner = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(inner) : value && typeof value === "object" ? spell(value) : value;

/** A keyword as JSON Schema spells it. */
function keyword(name: string, value: unknown): [string, unknown] {
  const { type, pattern, format, switch: union, properties, nullable } = { [name]: value } as Schema;
  if (type?.length === 1) return [name, type[0]];
  if (pattern ?? format) return [name, (pattern ?? format)!.source];
  if (properties) return [name, each(properties)];
  if (union) return ["oneOf", Object.values(each(union.cases))];
  if (nullable) return ["anyOf", [spell(nullable), { type: "null" }]];
  return [name, inner(value)];
}

/** What a `$ref` leads to stands in its place: no schema leads back to itself, which the generator sees to. */
function spell({ $ref, ...schema }: Schema): Json {
  const own = Object.fromEntries(Object.entries(schema).map(([name, value]) => keyword(name, value)));
  if (!$ref) return own;
  return Object.keys(own).length ? { allOf: [spell($ref()), own] } : spell($ref());
}

/**
 * The schema as JSON Schema 2020-12, self-contained.
 *
 * @throws {RangeError} when another draft is asked for.
 */
export function toJsonSchema(schema: Schema, { target }: JsonSchemaOptions): Json {
  if (target !== "draft-2020-12") {
    throw new RangeError(`JSON Schema can be had as draft-2020-12; ${target} was asked for`);
  }
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...spell(schema) };
}
