import type { ContractDocument } from "../document/contract-document.ts";
import { isObject, type Placed, type Schema } from "../document/schema.ts";
import { subschemas, type Subschema } from "../document/subschemas.ts";

function referred(document: ContractDocument, { schema }: Placed): Placed[] {
  if (typeof schema.$ref !== "string") return [];
  const target = document.at(schema.$ref);
  return isObject(target) ? [{ schema: target, pointer: schema.$ref }] : [];
}

function collect(document: ContractDocument, placed: Placed, found: Set<string>, seen: Set<string>): void {
  if (seen.has(placed.pointer)) return;
  seen.add(placed.pointer);
  const inner = subschemas(placed);
  for (const one of inner) if (one.keyword === "properties") found.add(one.pointer);
  for (const one of [...referred(document, placed), ...inner]) collect(document, one, found, seen);
}

/** Where every property stands that an answer can have: `#/components/schemas/Task/properties/id`. */
export function responseProperties(document: ContractDocument): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const { answers } of document.operations) {
    for (const { contents } of answers) for (const placed of contents) collect(document, placed, found, seen);
  }
  return [...found];
}

const isChoice = (keyword: string): boolean => keyword === "oneOf" || keyword === "anyOf";

// A schema of a document stands in one place, and documents do not change.
const known = new WeakMap<Schema, Subschema[]>();

function inside(placed: Placed): Subschema[] {
  const found = known.get(placed.schema) ?? subschemas(placed);
  known.set(placed.schema, found);
  return found;
}

/** The properties that a value has of those that its schema names. Members that are null are there. */
export function* propertiesIn(document: ContractDocument, placed: Placed, value: unknown): Generator<string> {
  if (!isObject(value) && !Array.isArray(value)) return;
  for (const target of referred(document, placed)) yield* propertiesIn(document, target, value);
  for (const inner of inside(placed)) {
    if (inner.keyword === "items" && Array.isArray(value)) {
      for (const one of value as unknown[]) yield* propertiesIn(document, inner, one);
    } else if (inner.keyword === "properties" && isObject(value)) {
      const name = String(inner.at);
      if (!Object.hasOwn(value, name)) continue;
      yield inner.pointer;
      yield* propertiesIn(document, inner, value[name]);
    } else if (inner.use === "inPlace" && inner.keyword !== "not") {
      if (isChoice(inner.keyword) && document.faults(inner.pointer, value).length > 0) continue;
      yield* propertiesIn(document, inner, value);
    }
  }
}
