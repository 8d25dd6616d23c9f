import { below } from "../document/pointer.ts";
import { isObject, type Placed } from "../document/schema.ts";
import type { Shape } from "./parts.ts";

export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** What types a value may have; undefined where nothing is said. */
export function typesOf(shape: Shape): JsonType[] | undefined {
  const said = shape.flatMap(({ schema }) => (schema.type !== undefined ? [listOf(schema.type) as JsonType[]] : []));
  const [first, ...others] = said;
  return first?.filter((type) => others.every((types) => types.includes(type)));
}

const typeNames = (value: unknown): JsonType[] => {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  if (Number.isInteger(value)) return ["integer", "number"];
  return [typeof value as JsonType];
};

/** Whether a value has one of some JSON types. */
export const isOfTypes = (types: readonly string[], value: unknown): boolean =>
  typeNames(value).some((type) => types.includes(type));

/** The values that are left by `const`, `enum` and `type`; undefined where neither of the first two is said. */
export function choicesOf(shape: Shape): unknown[] | undefined {
  const said = shape.flatMap(({ schema }) => [
    ...("const" in schema ? [[schema.const]] : []),
    ...(Array.isArray(schema.enum) ? [schema.enum as unknown[]] : []),
  ]);
  const [first, ...others] = said;
  const types = typesOf(shape);
  return first?.filter(
    (choice) => others.every((choices) => choices.includes(choice)) && (!types || isOfTypes(types, choice)),
  );
}

/** Every number that a keyword of the shape has. */
export const numbersOf = (shape: Shape, keyword: string): number[] =>
  shape.flatMap(({ schema }) => (typeof schema[keyword] === "number" ? [schema[keyword]] : []));

export const memberNames = (shape: Shape): string[] => [
  ...new Set(shape.flatMap(({ schema }) => (isObject(schema.properties) ? Object.keys(schema.properties) : []))),
];

/** The schemas of a member. */
export const memberSchemas = (shape: Shape, name: string): Placed[] =>
  shape.flatMap(({ schema, pointer }) => {
    const found = isObject(schema.properties) ? schema.properties[name] : undefined;
    return isObject(found) ? [{ schema: found, pointer: below(pointer, "properties", name) }] : [];
  });

export const requiredOf = (shape: Shape): string[] => [
  ...new Set(shape.flatMap(({ schema }) => (Array.isArray(schema.required) ? schema.required.map(String) : []))),
];

/** The schemas of an item. */
export const itemSchemas = (shape: Shape): Placed[] =>
  shape.flatMap(({ schema, pointer }) =>
    isObject(schema.items) ? [{ schema: schema.items, pointer: below(pointer, "items") }] : [],
  );

/** The members that can have one value only, and so tell one shape from another. */
export const tellingMembers = (shape: Shape): Map<string, unknown> =>
  new Map(
    requiredOf(shape).flatMap((name) => {
      const schemas = memberSchemas(shape, name);
      const telling = schemas.find(({ schema }) => "const" in schema);
      return telling ? [[name, telling.schema.const] as const] : [];
    }),
  );

/** The type that a value of this shape has first of all. */
export function mainType(shape: Shape): JsonType | undefined {
  const [type] = typesOf(shape) ?? [];
  if (type !== undefined) return type;
  if (memberNames(shape).length > 0) return "object";
  return itemSchemas(shape).length > 0 ? "array" : undefined;
}
