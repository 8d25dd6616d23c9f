import type { Schema } from "./suite.ts";

type Schemas = Readonly<Record<string, Readonly<Record<string, unknown>> | boolean>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The names of definitions that can be names of components; references to the others stay as they are. */
const definitions = (schema: Schema): Readonly<Record<string, unknown>> => {
  const all = isObject(schema) && isObject(schema["$defs"]) ? schema["$defs"] : {};
  return Object.fromEntries(Object.entries(all).filter(([name]) => /^\w+$/.test(name)));
};

/**
 * A schema of the suite as component schemas of an OpenAPI document: `$defs` of the root become components, `#` is the
 * root itself, and `$schema` of the one dialect there is goes. Nothing else is changed.
 */
export function asComponents(name: string, schema: Schema): Schemas {
  if (!isObject(schema)) return { [name]: schema };
  const defs = definitions(schema);
  const component = (one: string): string => `${name}Def${Object.keys(defs).indexOf(one)}`;
  const moved = (ref: string): string => {
    const [, def] = /^#\/\$defs\/(\w+)$/.exec(ref) ?? [];
    if (ref === "#") return `#/components/schemas/${name}`;
    return def !== undefined && Object.hasOwn(defs, def) ? `#/components/schemas/${component(def)}` : ref;
  };
  // Only where a schema stands is `$ref` a reference; as the name of a member it holds an object.
  const rewritten = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewritten);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) =>
        key === "$ref" && typeof one === "string"
          ? [key, moved(one)]
          : [key, key === "const" || key === "enum" ? one : rewritten(one)],
      ),
    );
  };
  const { $schema: _, $defs: given, ...root } = schema;
  const left = isObject(given) ? Object.entries(given).filter(([one]) => !Object.hasOwn(defs, one)) : [];
  const rest = left.length ? { ...root, $defs: Object.fromEntries(left) } : root;
  return {
    [name]: rewritten(rest) as Schemas[string],
    ...Object.fromEntries(
      Object.entries(defs).map(([one, value]) => [component(one), rewritten(value) as Schemas[string]]),
    ),
  };
}
