import { refName, type Schema } from "../document.ts";
import { isForeign, variantName } from "./direction.ts";
import { formats, isAnnotation, keywords, types } from "./keywords.ts";
import type { Node, Primitive } from "./node.ts";
import { patternSource } from "./pattern.ts";
import { below, UncompilableError, type Place } from "./place.ts";
import { readUnion } from "./read-union.ts";

const isPrimitive = (value: unknown): value is Primitive => value === null || typeof value !== "object";

function reference(ref: string, place: Place): string {
  const name = refName(ref);
  if (ref !== `#/components/schemas/${name}` || !place.schemas[name]) {
    throw new UncompilableError(place.pointer, `$ref ${JSON.stringify(ref)} is not the name of a component schema`);
  }
  const { direction, variants } = place;
  return direction && variants?.has(name) ? variantName(name, direction) : name;
}

const isLeftOut = (name: string, properties: unknown, { direction, schemas }: Place): boolean =>
  direction !== undefined && isForeign((properties as Record<string, unknown>)?.[name], direction, schemas);

/** The members, but for those that do not belong into the direction: these must not be there. */
const members = (properties: Readonly<Record<string, Schema>>, place: Place): Record<string, Node> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [
      name,
      isLeftOut(name, properties, place) ? { never: true } : readSchema(one, below(place, "properties", name)),
    ]),
  );

function typeList(value: unknown, place: Place): string[] {
  const list = [value].flat() as string[];
  const strange = list.find((one) => !types.includes(one));
  if (strange !== undefined) throw new UncompilableError(place.pointer, `type ${JSON.stringify(strange)} is unknown`);
  return list;
}

function primitives(list: readonly unknown[], keyword: string, place: Place): readonly Primitive[] {
  if (!list.every(isPrimitive))
    throw new UncompilableError(place.pointer, `keyword "${keyword}" holds an object or an array`);
  return list;
}

function formatName(name: unknown, place: Place): string {
  if (typeof name !== "string" || !Object.hasOwn(formats, name)) {
    throw new UncompilableError(place.pointer, `format ${JSON.stringify(name)} is unknown`);
  }
  return name;
}

/** Patterns that every reader is told of in the same words, whatever schema they stand in. */
const wellKnown = new Map([["\\S", "not be only white space"]]);

const scalars = new Set(["string", "number", "integer", "boolean", "null"]);

const isScalar = ({ never, enum: options, type }: Node): boolean =>
  never === true || options !== undefined || (type?.every((one) => scalars.has(one)) ?? false);

function isUniqueOfScalars(schema: Schema, { items = {}, prefixItems = [] }: Node, place: Place): boolean {
  if (schema.uniqueItems !== true) return false;
  if (![items, ...prefixItems].every(isScalar)) {
    throw new UncompilableError(
      place.pointer,
      `keyword "uniqueItems" needs items whose type is no object and no array`,
    );
  }
  return true;
}

function plainKeyword(keyword: string, value: unknown, place: Place): unknown {
  const at = below(place, keyword);
  switch (keywords[keyword]) {
    case "schema":
      return readSchema(value as Schema, at);
    case "schemas":
      return (value as Schema[]).map((one, index) => readSchema(one, below(at, index)));
    case "schemaMap":
      return members(value as Record<string, Schema>, place);
    default:
      return value;
  }
}

/** With every required member among the properties, so that whoever goes through these meets it. */
function named(node: Node): Node {
  const { required = [], properties = {}, additionalProperties = {} } = node;
  const nameless = required.filter((name) => !Object.hasOwn(properties, name));
  if (!nameless.length) return node;
  return {
    ...node,
    properties: { ...properties, ...Object.fromEntries(nameless.map((name) => [name, additionalProperties])) },
  };
}

/** Reads a schema; throws for everything that the compiler could not keep its word about. */
export function readSchema(schema: Schema | boolean, place: Place): Node {
  if (typeof schema === "boolean") return schema ? {} : { never: true };
  const node: Record<string, unknown> = {};
  for (const keyword of Object.keys(schema)) {
    if (isAnnotation(keyword)) continue;
    if (!Object.hasOwn(keywords, keyword))
      throw new UncompilableError(place.pointer, `keyword "${keyword}" is unknown`);
  }
  if (schema.$ref !== undefined) node.ref = reference(schema.$ref as string, place);
  if (schema.type !== undefined) node.type = typeList(schema.type, place);
  if (schema.enum !== undefined) node.enum = primitives(schema.enum as unknown[], "enum", place);
  if (schema.const !== undefined) node.const = primitives([schema.const], "const", place)[0];
  if (schema.pattern !== undefined) {
    node.pattern = patternSource(schema.pattern, place);
    const words = schema["x-rivya-words"] ?? wellKnown.get(node.pattern as string);
    if (words !== undefined) node.words = words;
  }
  if (schema.format !== undefined) node.format = formatName(schema.format, place);
  for (const [keyword, value] of Object.entries(schema)) {
    if (keywords[keyword] && keywords[keyword] !== "own") node[keyword] = plainKeyword(keyword, value, place);
  }
  if (schema.required !== undefined) {
    node.required = (schema.required as string[]).filter((name) => !isLeftOut(name, schema.properties, place));
  }
  if (isUniqueOfScalars(schema, node, place)) node.uniqueItems = true;
  if (node.additionalProperties && !Object.keys(node.additionalProperties).length) delete node.additionalProperties;
  return named({ ...node, ...readUnion(schema, place, readSchema) });
}
