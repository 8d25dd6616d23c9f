import { isArray } from "../../rules/types.ts";
import { within } from "../place.ts";
import type { Schema } from "../schema.ts";
import { compile, type Check } from "../walk.ts";

/** Looks into the first items that may be there. */
export const tuple: Check<readonly Schema[]> = (first, _, { maxItems = Infinity }, checks) => {
  const walks = first.map((one) => compile(one, checks));
  return (value, run, place) => {
    if (!isArray(value)) return;
    for (const [at, walk] of walks.slice(0, Math.min(value.length, maxItems)).entries())
      walk(value[at], run, within(place, at));
  };
};

/** Looks into the items that may be there; into none of those that are too many. */
export const items: Check<Schema> = (others, _, { maxItems = Infinity }, checks) => {
  const walk = compile(others, checks);
  return (value, run, place) => {
    if (!isArray(value)) return;
    for (let at = 0; at < value.length && at < maxItems; at++) walk(value[at], run, within(place, at));
  };
};

/** Likewise into those after the first ones, for which the schema has others. */
export const rest: Check<Schema> = (others, _, { prefixItems = [], maxItems = Infinity }, checks) => {
  const walk = compile(others, checks);
  return (value, run, place) => {
    if (!isArray(value)) return;
    for (let at = prefixItems.length; at < value.length && at < maxItems; at++) walk(value[at], run, within(place, at));
  };
};
