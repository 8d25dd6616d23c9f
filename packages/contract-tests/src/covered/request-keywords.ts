import type { ContractDocument } from "../document/contract-document.ts";
import { below } from "../document/pointer.ts";
import { isObject, type Placed } from "../document/schema.ts";
import { subschemas } from "../document/subschemas.ts";

const breakable: ReadonlySet<string> = new Set([
  "type",
  "const",
  "enum",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "maxContains",
  "required",
  "minProperties",
  "maxProperties",
  "dependentRequired",
  "oneOf",
  "anyOf",
  "not",
]);

// What only decides which other rule holds is never broken itself.
const onlyDeciding: ReadonlySet<string> = new Set(["if", "not", "contains", "propertyNames"]);

function isBreakable(keyword: string, { schema }: Placed): boolean {
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") return schema[keyword] === false;
  if (keyword === "contains") return schema.minContains !== 0;
  if (keyword === "minContains") return Number(schema.minContains) > 0;
  return breakable.has(keyword);
}

function collect(document: ContractDocument, placed: Placed, found: Set<string>, seen: Set<string>): void {
  if (seen.has(placed.pointer)) return;
  seen.add(placed.pointer);
  for (const keyword of Object.keys(placed.schema)) {
    if (isBreakable(keyword, placed)) found.add(below(placed.pointer, keyword));
  }
  const { $ref } = placed.schema;
  const target = typeof $ref === "string" ? document.at($ref) : undefined;
  if (isObject(target)) collect(document, { schema: target, pointer: String($ref) }, found, seen);
  for (const inner of subschemas(placed)) if (!onlyDeciding.has(inner.keyword)) collect(document, inner, found, seen);
}

/** Where every keyword stands that a request can keep or break: `#/components/schemas/QwenImageRequest/required`. */
export function requestKeywords(document: ContractDocument): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const { body, parameters } of document.operations) {
    for (const placed of [...parameters, ...(body?.contents ?? [])]) collect(document, placed, found, seen);
  }
  return [...found];
}
