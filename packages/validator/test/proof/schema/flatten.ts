import { follow } from "./components.ts";
import type { Schema } from "./schema.ts";

const annotations =
  /^(title|description|default|examples?|deprecated|readOnly|writeOnly|contentMediaType|contentEncoding|externalDocs|\$comment|discriminator|x-.*)$/;

type Loose = Readonly<Record<string, unknown>>;

const union = (one: readonly unknown[], other: readonly unknown[]): unknown[] => [...new Set([...one, ...other])];

function both(keyword: string, one: unknown, other: unknown): unknown {
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  if (keyword === "properties") return mergeMembers(one as Record<string, Schema>, other as Record<string, Schema>);
  if (keyword === "required") return union(one as string[], other as string[]);
  throw new Error(`cannot draw values of two schemas at once that both have ${keyword}: take them apart`);
}

function mergeMembers(one: Readonly<Record<string, Schema>>, other: Readonly<Record<string, Schema>>): object {
  const shared = Object.keys(one).filter((name) => Object.hasOwn(other, name));
  return { ...one, ...other, ...Object.fromEntries(shared.map((name) => [name, { allOf: [one[name], other[name]] }])) };
}

/** One schema that asks for what both ask for. */
function merge(one: Schema, other: Schema): Schema {
  const merged: Record<string, unknown> = { ...one };
  for (const [keyword, value] of Object.entries(other as Loose)) {
    merged[keyword] = keyword in merged ? both(keyword, merged[keyword], value) : value;
  }
  return merged;
}

/** A schema without annotations, and with what it refers to or puts together written into it. */
export function flatten(schema: Schema): Schema {
  const { $ref, allOf = [], ...rest } = schema;
  const own = Object.fromEntries(Object.entries(rest).filter(([keyword]) => !annotations.test(keyword)));
  const parts = [...($ref === undefined ? [] : [follow($ref)]), ...allOf];
  return parts.map(flatten).reduce(merge, own);
}
