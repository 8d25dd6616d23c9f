import { find } from "./pointer.ts";
import { isObject, type Schema } from "./schema.ts";

/** Credits that a task of each model costs, by the catalogue that the document carries in its request schemas. */
export function prices(raw: Schema): ReadonlyMap<string, number> {
  const schemas = Object.values((find(raw, "#/components/schemas") ?? {}) as Record<string, unknown>);
  return new Map(
    schemas.flatMap((schema) => {
      const listing = find(schema, "#/x-rivya-catalogue/listing");
      if (!isObject(listing)) return [];
      return [[String(listing.id), Number(listing.base_credits)] as const];
    }),
  );
}
