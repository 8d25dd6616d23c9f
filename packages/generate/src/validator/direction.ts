import { refName, type Schema } from "../document.ts";

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

const data = new Set(["example", "examples", "default", "const", "enum"]);

const isForeignSchema = (schema: unknown, direction: Direction): boolean =>
  typeof schema === "object" && schema !== null && (schema as Schema)[foreign[direction]] === true;

/** Whether a member, by itself or by what it refers to, does not belong into that direction. */
export function isForeign(member: unknown, direction: Direction, schemas: Schemas): boolean {
  if (isForeignSchema(member, direction)) return true;
  const ref = (member as { $ref?: unknown } | null)?.$ref;
  return typeof ref === "string" && isForeignSchema(schemas[refName(ref)], direction);
}

function differs(part: unknown, direction: Direction, known: ReadonlySet<string>): boolean {
  if (typeof part !== "object" || part === null) return false;
  const { $ref } = part as { $ref?: unknown };
  if (isForeignSchema(part, direction) || (typeof $ref === "string" && known.has(refName($ref)))) return true;
  return Object.entries(part).some(([key, value]) => !data.has(key) && differs(value, direction, known));
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
