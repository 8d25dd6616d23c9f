import { step, type Check } from "../walk.ts";

/** Looks into the items that may be there; into none of those that are too many. */
export const items: Check = ({ prefixItems, items: each, maxItems = Infinity }, value, run) => {
  if (!Array.isArray(value) || !each || prefixItems) return;
  for (let at = 0; at < Math.min(value.length, maxItems) && run.found < run.limit; at++) step(at, each, value[at], run);
};

export const tuple: Check = ({ prefixItems, items: rest, maxItems = Infinity }, value, run) => {
  if (!Array.isArray(value) || !prefixItems) return;
  for (let at = 0; at < Math.min(value.length, maxItems) && run.found < run.limit; at++) {
    const item = prefixItems[at] ?? rest;
    if (item) step(at, item, value[at], run);
  }
};
