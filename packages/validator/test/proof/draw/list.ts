import * as fc from "fast-check";
import { accepts } from "../oracle/ajv.ts";
import { flatten } from "../schema/flatten.ts";
import type { Schema } from "../schema/schema.ts";

type Draw = (schema: Schema) => fc.Arbitrary<unknown>;

/** More than this many items of a list without a limit say nothing new. */
const enough = 4;

/** Without those items, from the end, that are more than a schema lets an array contain. */
function fewer(items: readonly unknown[], schema: Schema): readonly unknown[] {
  const { contains, maxContains = Infinity } = schema;
  if (!contains) return items;
  const surplus = items.filter((item) => accepts(contains, item)).slice(maxContains);
  return items.filter((item) => !surplus.includes(item));
}

/** Drops items until the rules on what an array may contain are kept. */
function repair(items: readonly unknown[], schema: Schema): readonly unknown[] {
  const kept = fewer(items, schema);
  if (!schema.if) return kept;
  const then = accepts(schema.if, kept) ? schema.then : schema.else;
  return then ? repair(kept, flatten(then)) : kept;
}

/** The forms that an item may have, so that arrays of one form alone are drawn too. */
const forms = (items: Schema): readonly Schema[] => [items, ...(flatten(items).oneOf ?? [])];

/** Arrays that keep number, items and what must be contained. */
export function list(schema: Schema, draw: Draw, full: boolean): fc.Arbitrary<unknown> {
  const { items = {}, minItems = 0, maxItems = enough, contains, minContains = 1, uniqueItems } = schema;
  const least = contains && minContains > 0 ? minContains : 0;
  const bounds = {
    minLength: Math.max(full && maxItems > 0 ? 1 : 0, minItems),
    maxLength: Math.max(maxItems, minItems) - least,
  };
  const many = (one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> =>
    uniqueItems ? fc.uniqueArray(one, bounds) : fc.array(one, { ...bounds, size: "large" });
  const arrays = fc.oneof(...forms(items).map((form) => many(draw(form))));
  const alone = { ...schema, items: {} };
  const wanted = least
    ? fc.array(
        draw(items).filter((item) => accepts(contains!, item)),
        { minLength: least, maxLength: least },
      )
    : fc.constant([]);
  return fc
    .tuple(wanted, arrays)
    .map(([must, may]) => repair([...must, ...may], schema))
    .filter((array) => accepts(alone, array));
}
