import type { Schema } from "../issues/schema.ts";
import { own } from "../issues/walk.ts";
import type { JsonSchemaOptions } from "./spec.ts";

type Json = Record<string, unknown>;

const each = (map: object): Json => Object.fromEntries(Object.entries(map).map(([name, one]) => [name, inner(one)]));

const inner = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(inner) : value && typeof value === "object" ? spell(value) : value;

/** A keyword as JSON Schema spells it. */
function keyword(name: string, value: unknown): [string, unknown] {
  const { type, pattern, format, switch: union, properties, nullable } = own<Schema>({ [name]: value });
  if (type?.length === 1) return [name, type[0]];
  if (pattern ?? format) return [name, (pattern ?? format)!.source];
  if (properties) return [name, each(properties)];
  if (union) return ["oneOf", Object.values(each(union.cases))];
  if (nullable) return ["anyOf", [spell(nullable), { type: "null" }]];
  return [name, inner(value)];
}

/** Without the words, which describe. */
const spell = (schema: Schema): Json =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([name]) => name !== "words")
      .map(([name, value]) => keyword(name, value)),
  );

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
