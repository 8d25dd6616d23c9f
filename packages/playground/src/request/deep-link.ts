import { document } from "@rivya/openapi/document";
import { exampleOf, examplesOf } from "./examples.ts";

/** What a link asks the playground to open. */
export interface Opened {
  /** An `operationId` of the document. */
  readonly operation: string;
  /** The request to begin with; undefined where the link names none. */
  readonly request: unknown;
}

type Paths = Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;

/** Every operation of the document, in its order. */
export const operationIds: readonly string[] = Object.values(document["paths"] as Paths).flatMap((item) =>
  Object.values(item).flatMap(({ operationId }) => (operationId === undefined ? [] : [operationId])),
);

/**
 * Reads `#operation=createTask&example=minimal`, with `&model=` for the example of a model. Null where the hash says
 * nothing of the kind, or names an operation that does not exist.
 */
export function readDeepLink(hash: string): Opened | null {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const operation = asked.get("operation") ?? (asked.has("example") || asked.has("model") ? "createTask" : null);
  if (operation === null || !operationIds.includes(operation)) return null;
  const model = asked.get("model");
  const name = asked.get("example") ?? (model === null ? null : "minimal");
  if (operation !== "createTask" || name === null) return { operation, request: undefined };
  return {
    operation,
    request: exampleOf(name, model) ?? (model === null ? undefined : [...examplesOf(model).values()][0]),
  };
}
