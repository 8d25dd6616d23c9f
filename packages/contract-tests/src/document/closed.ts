import { find } from "./pointer.ts";
import { isObject, type Schema } from "./schema.ts";
import { subschemas } from "./subschemas.ts";

const opens = ["additionalProperties", "unevaluatedProperties", "patternProperties"];

/** The members of an OpenAPI document are the matter of another specification. */
const openByNature = "#/components/schemas/OpenApiDocument";

/** Every schema that judges the same value as this one: itself, and what it refers to or combines. */
function inPlace(raw: Schema, schema: Schema, seen = new Set<Schema>()): Schema[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const target = typeof schema.$ref === "string" ? find(raw, schema.$ref) : undefined;
  const others = subschemas({ schema, pointer: "" }).flatMap((one) => (one.use === "inPlace" ? [one.schema] : []));
  return [schema, ...[...(isObject(target) ? [target] : []), ...others].flatMap((one) => inPlace(raw, one, seen))];
}

/** Whether a schema names members, and does not say itself what becomes of others. */
export function isClosable(raw: Schema, schema: Schema): boolean {
  const all = inPlace(raw, schema);
  const names = all.some(({ properties }) => isObject(properties));
  return (
    names &&
    !all.includes(find(raw, openByNature) as Schema) &&
    !all.some((one) => opens.some((keyword) => keyword in one))
  );
}

type Open = Record<string, unknown>;

function closableParts(raw: Schema, schema: Open, seen: Set<Open>): Open[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  return subschemas({ schema, pointer: "" }).flatMap(({ schema: inner, use }) => [
    ...closableParts(raw, inner as Open, seen),
    ...(use === "part" && isClosable(raw, inner) ? [inner as Open] : []),
  ]);
}

function contentSchemas(value: unknown): Open[] {
  if (Array.isArray(value)) return value.flatMap(contentSchemas);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "schema" && isObject(inner) ? [inner] : key === "examples" ? [] : contentSchemas(inner),
  );
}

/** A copy of a document in which no object has other members than those that are named. */
export function closed(raw: Schema): Schema {
  const copy = structuredClone(raw) as Open;
  const components = Object.values((find(copy, "#/components/schemas") ?? {}) as Record<string, Open>);
  const others = ["responses", "headers", "parameters"].map((room) => find(copy, `#/components/${room}`));
  const roots = [...components, ...contentSchemas(copy.paths), ...others.flatMap(contentSchemas)];
  const seen = new Set<Open>();
  // All are found before any is closed: a closed one would look as if it said so itself.
  const parts = roots.flatMap((root) => closableParts(copy, root, seen));
  for (const part of parts) part.unevaluatedProperties = false;
  return copy;
}
