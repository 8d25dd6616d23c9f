import type { ContractDocument } from "../document/contract-document.ts";
import { below } from "../document/pointer.ts";
import { isObject, type Placed } from "../document/schema.ts";

function part(document: ContractDocument, { schema, pointer }: Placed, ...steps: (string | number)[]): unknown {
  const inner = steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], schema);
  return minimal(document, { schema: isObject(inner) ? inner : {}, pointer: below(pointer, ...steps) });
}

/** A small value that keeps a schema, for bodies of which the document shows no example. It knows no `pattern`. */
export function minimal(document: ContractDocument, placed: Placed): unknown {
  const at = document.resolve(placed);
  const { const: only, enum: options, oneOf, anyOf, required, type, minLength, minimum } = at.schema;
  if (only !== undefined) return only;
  if (Array.isArray(options)) return options[0] as unknown;
  if (Array.isArray(oneOf)) return part(document, at, "oneOf", 0);
  if (Array.isArray(anyOf)) return part(document, at, "anyOf", 0);
  if (type === "string") return "x".repeat(Math.max(1, Number(minLength ?? 1)));
  if (type === "number" || type === "integer") return Number(minimum ?? 0);
  if (type === "boolean") return false;
  if (type === "array") return [];
  const names = Array.isArray(required) ? required.map(String) : [];
  return Object.fromEntries(names.map((name) => [name, part(document, at, "properties", name)]));
}
