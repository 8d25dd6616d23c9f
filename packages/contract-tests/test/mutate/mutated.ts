import { find } from "../../src/document/pointer.ts";
import type { Schema } from "../../src/document/schema.ts";
import type { Mutant, Open } from "./mutant.ts";

/** The document with one change. */
export function mutated(raw: Schema, { pointer, edit }: Mutant): Schema {
  const copy = structuredClone(raw);
  edit(find(copy, pointer) as Open);
  return copy;
}
