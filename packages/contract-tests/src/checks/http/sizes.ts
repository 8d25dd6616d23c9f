import { NotPossible } from "../../context/not-possible.ts";
import type { ContractDocument } from "../../document/contract-document.ts";
import { jsonContent, successOf, type Operation } from "../../document/operation.ts";
import { oversized, padded } from "../../samples/oversized.ts";
import { plainPrice, plainRequest } from "../../samples/plain.ts";
import type { Trial } from "./trial.ts";

// What may be sent away from this machine.
const small = 8 * 1024 * 1024;

const largest = (document: ContractDocument, operation: Operation, size: number): Trial => ({
  title: "a body of the largest size is taken",
  operationId: operation.operationId,
  maxCredits: plainPrice(document, operation),
  run: async (context) => {
    if (size > small && !context.target.isLoopback) throw new NotPossible(`${size} bytes stay on this machine`);
    const { key } = await context.account();
    const request = padded(plainRequest(document, operation, { key }), size);
    await context.send(request, { status: successOf(operation), keyword: "x-rivya-max-bytes" });
  },
});

const tooLarge = (document: ContractDocument, operation: Operation): Trial => ({
  title: "one byte more is refused",
  operationId: operation.operationId,
  maxCredits: plainPrice(document, operation),
  run: async (context) => {
    const { key } = await context.account();
    const request = oversized(plainRequest(document, operation, { key }), operation);
    await context.send(request, { status: 413, code: "payload_too_large", keyword: "x-rivya-max-bytes" });
  },
});

/** The largest body that is taken, and the smallest that is not. Of forms, check `responses` sends the latter. */
export const sizeTrials = (document: ContractDocument): Trial[] =>
  document.operations.flatMap((operation) => {
    const size = operation.body?.maxBytes;
    if (!size) return [];
    return [largest(document, operation, size), ...(jsonContent(operation) ? [tooLarge(document, operation)] : [])];
  });
