import { document } from "@rivya/openapi/document";

/** As much of a schema as a form can be made of. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly examples?: readonly unknown[];
}

/** What a JSON Pointer of the document leads to. @throws {RangeError} when it leads nowhere. */
export function at(pointer: string): unknown {
  let found: unknown = document;
  for (const step of pointer.replace(/^#?\//, "").split("/")) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    found = (found as Record<string, unknown> | undefined)?.[key];
  }
  if (found === undefined) throw new RangeError(`the document has nothing at ${pointer}`);
  return found;
}

/** The thing itself, where a reference stands for it. What stands beside the reference wins. */
export function resolved<Value extends { readonly $ref?: string }>(value: Value): Value {
  if (value.$ref === undefined) return value;
  const { $ref, ...beside } = value;
  return { ...resolved(at($ref) as Value), ...beside };
}

interface Union {
  readonly discriminator: { readonly mapping: Readonly<Record<string, string>> };
}

const { mapping } = (at("/components/schemas/CreateTaskRequest") as Union).discriminator;

/** The schema of each model's request, by the model's id. */
export const requestSchemas: ReadonlyMap<string, Schema> = new Map(
  Object.entries(mapping).map(([id, ref]) => [id, resolved<Schema>({ $ref: ref })]),
);
