import { isObject, type Schema } from "../../../src/document/schema.ts";
import { stepsOf } from "../../../src/document/pointer.ts";
import { listOf, recordOf, type Change } from "../keywords/change.ts";
import type { Open } from "../mutant.ts";

function valuesAt(name: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(name, one));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => [...(key === name ? [one].flat() : []), ...valuesAt(name, one)]);
}

/** Whether what the models list says of every model keeps a tighter `enum`, or a type without null. */
export function everyModelKeeps(raw: Schema, pointer: string, schema: Schema, { edit }: Change): boolean {
  if (!/\/schemas\/(?:Model|ModelParam|ReferenceMedia|ReferenceLimit)\//.test(pointer)) return false;
  const tighter: Open = { ...schema };
  edit(tighter);
  if (tighter.enum === schema.enum && tighter.type === schema.type) return false;
  const name = stepsOf(pointer).findLast((step) => step !== "items")!;
  const listings = Object.values(recordOf(recordOf(raw.components).schemas)).map(
    (one) => recordOf(recordOf(one)["x-rivya-catalogue"]).listing,
  );
  const values = valuesAt(name, listings);
  const isKept = (value: unknown): boolean =>
    (tighter.enum === schema.enum || listOf(tighter.enum).includes(value)) &&
    (tighter.type === schema.type || value !== null);
  return values.every(isKept);
}
