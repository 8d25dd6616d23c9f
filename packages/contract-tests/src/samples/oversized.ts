import type { Operation } from "../document/operation.ts";
import { bodyBytes, type ContractRequest } from "../wire/request.ts";

/** The same request with white space after its body, up to a number of bytes. It means the same, of any size. */
export function padded(request: ContractRequest, size: number): ContractRequest {
  return { ...request, padding: size - bodyBytes(request).length };
}

/** The same with one byte more than the operation takes. */
export function oversized(request: ContractRequest, { operationId, body }: Operation): ContractRequest {
  if (!body || body.maxBytes === null)
    throw new RangeError(`the document names no x-rivya-max-bytes of ${operationId}`);
  return padded(request, body.maxBytes + 1);
}
