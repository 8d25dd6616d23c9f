import type { Schema } from "../schema.ts";
import { step, type Check } from "../walk.ts";

/** Looks into the items that may be there; into none of those that are too many. */
export const items: Check<Schema> = (others, value, run, { prefixItems = [], maxItems = Infinity }) => {
  if (!Array.isArray(value)) return;
  for (let at = 0; at < Math.min(value.length, maxItems); at++) step(at, prefixItems[at] ?? others, value[at], run);
};

/** Looks into the first items, where `items` does not do it. */
export const tuple: Check<readonly Schema[]> = (first, value, run, schema) => {
  if (!Array.isArray(value) || schema.items) return;
  for (const [at, item] of first.slice(0, value.length).entries()) step(at, item, value[at], run);
};
