import type { Document, Operation } from "../document/types.ts";

type Item = Document["paths"][string];

const isOperation = (value: unknown): value is Operation =>
  typeof value === "object" && value !== null && "operationId" in value;

/** The document with another version of each operation. */
export function mapOperations(document: Document, change: (operation: Operation) => Operation): Document {
  const changed = (item: Item) =>
    Object.fromEntries(Object.entries(item).map(([key, one]) => [key, isOperation(one) ? change(one) : one]));
  return {
    ...document,
    paths: Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [path, changed(item)])),
  };
}
