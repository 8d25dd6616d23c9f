import type { ContractDocument } from "../document/contract-document.ts";
import { formContent, jsonContent, type Operation } from "../document/operation.ts";
import { buildRequest, type RequestParts } from "../wire/build.ts";
import type { FormField } from "../wire/form.ts";
import type { ContractRequest } from "../wire/request.ts";
import { requestExamples } from "./examples.ts";
import { minimal } from "./minimal.ts";
import { referenceImage } from "./reference-image.ts";

/** A small upload that every model for pictures takes. */
export const plainForm: readonly FormField[] = [
  { name: "file", value: referenceImage, fileName: "reference.png", contentType: "image/png" },
  { name: "kind", value: "image" },
];

const priceOf = (document: ContractDocument, value: unknown): number =>
  document.prices.get(String((value as { model?: unknown } | null)?.model)) ?? Math.max(0, ...document.prices.values());

/** The cheapest body among the document's examples for an operation. */
function plainJson(document: ContractDocument, operation: Operation): unknown {
  const values = requestExamples(document, operation).map(({ value }) => value);
  const [cheapest] = values.toSorted((one, other) => priceOf(document, one) - priceOf(document, other));
  const content = jsonContent(operation);
  return cheapest ?? (content && minimal(document, content));
}

/**
 * A request of an operation that is right but for what it is given: the cheapest example as its body, a small picture
 * as its file, an id that nobody issued in its path.
 */
export function plainRequest(
  document: ContractDocument,
  operation: Operation,
  parts: RequestParts = {},
): ContractRequest {
  const params = { taskId: "task_00000000000000000000", fileId: "file_00000000000000000000", ...parts.params };
  const body = formContent(operation)
    ? { form: plainForm }
    : jsonContent(operation)
      ? { json: plainJson(document, operation) }
      : {};
  return buildRequest(operation, { ...body, ...parts, params });
}

/** The most that a plain request can cost. */
export const plainPrice = (document: ContractDocument, operation: Operation): number =>
  operation.operationId === "createTask" ? priceOf(document, plainJson(document, operation)) : 0;
