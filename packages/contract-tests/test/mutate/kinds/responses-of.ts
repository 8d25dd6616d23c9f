import { below, find } from "../../../src/document/pointer.ts";
import { isObject, type Schema } from "../../../src/document/schema.ts";
import { recordOf } from "../keywords/change.ts";

export interface PlacedResponse {
  readonly pointer: string;
  readonly response: Schema;
  /** What the titles of the cases have in them that bring it about. */
  readonly near: readonly string[];
}

export interface PlacedOperation {
  readonly pointer: string;
  readonly operation: Schema;
  readonly operationId: string;
}

/** Every operation of a document. */
export const operationsOf = (raw: Schema): PlacedOperation[] =>
  Object.entries(recordOf(raw.paths)).flatMap(([path, item]) =>
    Object.entries(recordOf(item)).flatMap(([method, operation]) =>
      isObject(operation) && typeof operation.operationId === "string"
        ? [{ pointer: below("#/paths", path, method), operation, operationId: operation.operationId }]
        : [],
    ),
  );

/** Every response of a document, once, however many operations refer to it. */
export function responsesOf(raw: Schema): PlacedResponse[] {
  const found = new Map<string, PlacedResponse>();
  for (const { pointer, operation, operationId } of operationsOf(raw)) {
    for (const [status, value] of Object.entries(recordOf(operation.responses))) {
      const { $ref } = recordOf(value);
      const place = typeof $ref === "string" ? $ref : below(pointer, "responses", status);
      const response = recordOf(find(raw, place));
      found.set(place, { pointer: place, response, near: [status, operationId] });
    }
  }
  return [...found.values()];
}
