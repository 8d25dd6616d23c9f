import { find } from "../../src/document/pointer.ts";
import { Reader } from "../../src/document/read.ts";
import { isObject, type Placed, type Schema } from "../../src/document/schema.ts";
import { subschemas } from "../../src/document/subschemas.ts";

/** A schema and the operations that it is about. */
export interface Site extends Placed {
  readonly operations: readonly string[];
}

// What only decides which other rule holds is neither tight nor loose.
const onlyDeciding: ReadonlySet<string> = new Set(["if", "not", "contains", "propertyNames"]);

function collect(raw: Schema, placed: Placed, found: Map<string, Placed>): void {
  if (found.has(placed.pointer)) return;
  found.set(placed.pointer, placed);
  const { $ref } = placed.schema;
  const target = typeof $ref === "string" ? find(raw, $ref) : undefined;
  if (isObject(target)) collect(raw, { schema: target, pointer: String($ref) }, found);
  for (const inner of subschemas(placed)) if (!onlyDeciding.has(inner.keyword)) collect(raw, inner, found);
}

function sites(
  raw: Schema,
  rootsOf: (operation: ReturnType<Reader["operations"]>[number]) => readonly Placed[],
): Site[] {
  const all = new Map<string, { placed: Placed; operations: string[] }>();
  for (const operation of new Reader(raw).operations()) {
    const found = new Map<string, Placed>();
    for (const root of rootsOf(operation)) collect(raw, root, found);
    for (const [pointer, placed] of found) {
      const known = all.get(pointer) ?? { placed, operations: [] };
      known.operations.push(operation.operationId);
      all.set(pointer, known);
    }
  }
  return [...all.values()].map(({ placed, operations }) => ({ ...placed, operations }));
}

/** Every schema of a body or parameter. */
export const requestSites = (raw: Schema): Site[] =>
  sites(raw, ({ body, parameters }) => [
    ...(body?.contents ?? []),
    ...parameters.filter((parameter) => parameter.in !== "path"),
  ]);

/** Every schema of a body of an answer. */
export const answerSites = (raw: Schema): Site[] =>
  sites(raw, ({ answers }) => answers.flatMap(({ contents }) => contents));

/** Every schema of a header of an answer. */
export const headerSites = (raw: Schema): Site[] =>
  sites(raw, ({ answers }) => answers.flatMap(({ headers }) => headers));
