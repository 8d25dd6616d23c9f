import { operations } from "@rivya/validator/operations";
import { accepted } from "../input/details.ts";
import type { Check } from "./check.ts";

const isDocumented = (operationId: string): operationId is keyof typeof operations =>
  Object.hasOwn(operations, operationId);

/** Holds the header Idempotency-Key, where the operation takes one, against the document's schema. */
export const checkIdempotencyKey: Check = (exchange) => {
  const { operationId, takesIdempotencyKey } = exchange.get("route");
  const key = exchange.request.headers["idempotency-key"];
  if (key === undefined || !takesIdempotencyKey || !isDocumented(operationId)) return null;
  const result = operations[operationId].parameters.header?.validate({ "Idempotency-Key": key });
  if (result) accepted(result);
  return null;
};
