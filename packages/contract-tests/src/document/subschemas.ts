import { below } from "./pointer.ts";
import { isObject, type Placed } from "./schema.ts";

/** How a schema uses another: for the same value (`$ref`, `oneOf`, `if`, ...), or for a part of it (`properties`, `items`, ...). */
export type Use = "inPlace" | "part";

export interface Subschema extends Placed {
  readonly use: Use;
  readonly keyword: string;
  /** Under which name or at which place of the keyword it stands; undefined where the keyword has one schema. */
  readonly at?: string | number;
}

const inPlace: ReadonlySet<string> = new Set([
  "not",
  "if",
  "then",
  "else",
  "allOf",
  "anyOf",
  "oneOf",
  "dependentSchemas",
]);
const single: ReadonlySet<string> = new Set([
  "not",
  "if",
  "then",
  "else",
  "items",
  "contains",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
]);
const lists: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const maps: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas"]);

/** The schemas that stand directly inside a schema. What `$ref` leads to is not among them. */
export function subschemas({ schema, pointer }: Placed): Subschema[] {
  const placed = (value: unknown, keyword: string, ...steps: (string | number)[]): Subschema[] => {
    const use = inPlace.has(keyword) ? "inPlace" : "part";
    const [at] = steps;
    const place = { pointer: below(pointer, keyword, ...steps), ...(at === undefined ? {} : { at }) };
    return isObject(value) ? [{ schema: value, use, keyword, ...place }] : [];
  };
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (single.has(keyword)) return placed(value, keyword);
    if (lists.has(keyword) && Array.isArray(value)) return value.flatMap((one, at) => placed(one, keyword, at));
    if (!maps.has(keyword) || !isObject(value)) return [];
    return Object.entries(value).flatMap(([name, one]) => placed(one, keyword, name));
  });
}
