import { accepts } from "../oracle/ajv.ts";
import type { Schema } from "../schema/schema.ts";

type Items = readonly unknown[];

/** So many more items as the array already has; none where it is empty. */
const repeat = (items: Items, count: number): unknown[] =>
  items.length ? Array.from({ length: count }, (_, at) => items[at % items.length]) : [];

export const tooMany = (items: Items, max: number): Items[] =>
  items.length ? [[...items, ...repeat(items, max + 1 - items.length)]] : [];

export const tooFew = (items: Items, min: number): Items[] => [items.slice(0, min - 1)];

export const twice = (items: Items): Items[] => (items.length ? [[...items, items[0]]] : []);

export function containsTooMany(items: Items, max: number, contains: Schema): Items[] {
  const counted = items.filter((item) => accepts(contains, item));
  return counted.length ? [[...items, ...repeat(counted, max + 1 - counted.length)]] : [];
}

export function containsTooFew(items: Items, min: number, contains: Schema): Items[] {
  let left = min - 1;
  return [items.filter((item) => !accepts(contains, item) || left-- > 0)];
}
