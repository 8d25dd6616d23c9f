import { refName, type Schema } from "../document.ts";
import { isForeign } from "./direction.ts";
import type { Node } from "./node.ts";
import { below, UncompilableError, type Place } from "./place.ts";

type Read = (schema: Schema, place: Place) => Node;

/** The schema that a chain of references ends at. */
function target(schema: Schema, place: Place): Schema {
  const ref = schema.$ref;
  return typeof ref === "string" ? target(place.schemas[refName(ref)] ?? {}, place) : schema;
}

/** The strings that required members of an object are fixed to, where these belong into the direction. */
function marks(branch: Schema, place: Place): Map<string, string> {
  const {
    type,
    required = [],
    properties = {},
  } = target(branch, place) as {
    type?: unknown;
    required?: string[];
    properties?: Record<string, Schema>;
  };
  const isLeftOut = (name: string): boolean =>
    place.direction !== undefined && isForeign(properties[name], place.direction, place.schemas);
  const fixed = required.map((name) => [name, isLeftOut(name) ? undefined : properties[name]?.const] as const);
  return new Map(
    type === "object" ? fixed.filter((mark): mark is [string, string] => typeof mark[1] === "string") : [],
  );
}

/** The member whose value tells the branches apart. */
function decisive(branches: readonly Schema[], place: Place): string | undefined {
  const all = branches.map((branch) => marks(branch, place));
  return [...(all[0]?.keys() ?? [])].find(
    (name) => new Set(all.map((one) => one.get(name) ?? null)).size === all.length && all.every((one) => one.has(name)),
  );
}

const isNull = (branch: Schema): boolean =>
  branch.type === "null" || (Array.isArray(branch.type) && branch.type.join() === "null");

/** Whether a branch says by its type that it is not for null. */
function refusesNull(branch: Schema, place: Place): boolean {
  const { type, oneOf } = target(branch, place) as { type?: unknown; oneOf?: Schema[] };
  if (type !== undefined) return ![type].flat().includes("null");
  return oneOf?.every((one) => refusesNull(one, place)) ?? false;
}

function unionOf(keyword: "oneOf" | "anyOf", branches: readonly Schema[], place: Place, read: Read): Node {
  const rest = branches.filter((branch) => !isNull(branch));
  if (rest.length && rest.length === branches.length - 1 && rest.every((branch) => refusesNull(branch, place))) {
    return { nullable: rest.length === 1 ? read(rest[0]!, place) : unionOf(keyword, rest, place, read) };
  }
  const nodes = branches.map((branch, at) => read(branch, below(place, at)));
  const on = decisive(branches, place);
  if (on === undefined) return { [keyword]: nodes };
  const names = branches.map((branch) => marks(branch, place).get(on)!);
  return { switch: { on, cases: Object.fromEntries(names.map((name, at) => [name, nodes[at]!])) } };
}

/** `oneOf` and `anyOf`, as a choice by one member, as a thing or null, or as they stand. */
export function readUnion(schema: Schema, place: Place, read: Read): Node {
  const { oneOf, anyOf, discriminator } = schema as {
    oneOf?: Schema[];
    anyOf?: Schema[];
    discriminator?: { propertyName: string };
  };
  const one = oneOf ? unionOf("oneOf", oneOf, below(place, "oneOf"), read) : {};
  const any = anyOf ? unionOf("anyOf", anyOf, below(place, "anyOf"), read) : {};
  const union: Node = { ...one, ...any };
  if (Object.keys(one).some((key) => Object.hasOwn(any, key))) {
    throw new UncompilableError(place.pointer, `"oneOf" and "anyOf" stand side by side`);
  }
  const on = (union.switch ?? union.nullable?.switch)?.on;
  if (discriminator && discriminator.propertyName !== on) {
    throw new UncompilableError(
      place.pointer,
      `keyword "discriminator" names ${discriminator.propertyName}, but not every branch requires it with a const of its own`,
    );
  }
  return union;
}
