import { isObject, keysOf, omit, record, texts, type JsonObject } from "./json.ts";
import { isProse } from "./prose.ts";

/** A place in a document: what stands there, and its JSON Pointer. */
export interface Site {
  readonly document: JsonObject;
  readonly pointer: string;
  readonly value: JsonObject;
}

export interface Pair {
  readonly base: Site;
  readonly head: Site;
}

const escape = (step: string): string => step.replaceAll("~", "~0").replaceAll("/", "~1");
const unescape = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

export const stepsOf = (pointer: string): string[] => pointer.split("/").slice(1).map(unescape);
export const below = (pointer: string, ...steps: readonly (string | number)[]): string =>
  [pointer, ...steps.map((step) => escape(String(step)))].join("/");

/** A boolean schema as an object, so that nobody else has to know of them. */
const asObject = (value: unknown): JsonObject => (value === false ? { not: {} } : record(value));

export const siteOf = (document: JsonObject): Site => ({ document, pointer: "", value: document });

/** What lies below a place, a reference not followed. */
export const child = (site: Site, ...steps: readonly (string | number)[]): Site => ({
  document: site.document,
  pointer: below(site.pointer, ...steps),
  value: asObject(
    steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], site.value),
  ),
});

export const childPair = ({ base, head }: Pair, ...steps: readonly (string | number)[]): Pair => ({
  base: child(base, ...steps),
  head: child(head, ...steps),
});

function target(site: Site, ref: string): Site {
  const steps = stepsOf(ref.slice(1));
  const parent = child(siteOf(site.document), ...steps.slice(0, -1));
  const last = steps.at(-1);
  if (ref.startsWith("#/") && last !== undefined && Object.hasOwn(parent.value, last)) return child(parent, last);
  throw new Error(
    `${site.pointer}: the document has no ${ref}; give a document in one piece, as pnpm generate writes it.`,
  );
}

function joined(value: JsonObject, other: JsonObject): JsonObject {
  const properties = { ...record(value.properties) };
  for (const [name, schema] of Object.entries(record(other.properties))) {
    properties[name] = { ...record(properties[name]), ...record(schema) };
  }
  const required = [...new Set([...texts(value.required), ...texts(other.required)])];
  return {
    ...value,
    ...other,
    ...(Object.keys(properties).length && { properties }),
    ...(required.length && { required }),
  };
}

/**
 * The thing itself, where a reference stands in its place. What stands beside the reference is laid over it; then the
 * place is that of the reference.
 */
export function follow(site: Site): Site {
  const { $ref } = site.value;
  if (typeof $ref !== "string") return site;
  const to = follow(target(site, $ref));
  const beside = omit(site.value, ["$ref"]);
  return Object.keys(beside).length ? { ...site, value: joined(to.value, beside) } : to;
}

export const followPair = ({ base, head }: Pair): Pair => ({ base: follow(base), head: follow(head) });

/** Where a reference leads, and the assertions that stand beside it as a schema of their own. */
export function split(site: Site): { to: Site; beside: Site } | undefined {
  const { $ref } = site.value;
  if (typeof $ref !== "string") return undefined;
  return { to: target(site, $ref), beside: { ...site, value: omit(site.value, ["$ref"]) } };
}

/** A schema without what is written for people alone, to see whether two are the same. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    keysOf(value)
      .filter((key) => !isProse(key))
      .map((key) => [key, bare(value[key])]),
  );
}
