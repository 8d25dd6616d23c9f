import { refName, type Schema } from "../document.ts";
import { subschemas } from "./subschemas.ts";

/** Whether a schema is read for what is sent or for what is answered; absent, for neither. */
export type Direction = "request" | "response";

type Schemas = Readonly<Record<string, Schema | boolean>>;

/**
 * OpenAPI 3.1: a member that is `readOnly` does not belong into a request, one that is `writeOnly` not into a response,
 * and `required` asks for it only where it belongs. `default` changes nothing: what is required must be sent.
 */
const foreign = { request: "readOnly", response: "writeOnly" } as const;

const suffixes = { request: "InRequest", response: "InResponse" } as const;

/** What a component is called where it reads differently in that direction. */
export const variantName = (name: string, direction: Direction): string => `${name}${suffixes[direction]}`;

/** Whether a member, by itself or by what it refers to or consists of, does not belong into that direction. */
export function isForeign(member: unknown, direction: Direction, schemas: Schemas): boolean {
  if (typeof member !== "object" || member === null) return false;
  const { $ref, allOf = [], [foreign[direction]]: own } = member as Schema & { allOf?: readonly unknown[] };
  if (own === true || (typeof $ref === "string" && isForeign(schemas[refName($ref)], direction, schemas))) return true;
  return allOf.some((one) => isForeign(one, direction, schemas));
}

function differs(schema: Schema | boolean, direction: Direction, known: ReadonlySet<string>): boolean {
  if (typeof schema === "boolean") return false;
  const { $ref } = schema;
  if (schema[foreign[direction]] === true || (typeof $ref === "string" && known.has(refName($ref)))) return true;
  return subschemas(schema).some(([, one]) => differs(one, direction, known));
}

/** The components that read differently in a direction: those with such a member, and those that refer to one. */
export function varying(schemas: Schemas, direction: Direction): ReadonlySet<string> {
  const found = new Set<string>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const [name, schema] of Object.entries(schemas)) if (differs(schema, direction, found)) found.add(name);
  }
  return found;
}
