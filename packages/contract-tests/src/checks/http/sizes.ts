import type { ContractDocument } from "../../document/contract-document.ts";
import { jsonContent, successOf } from "../../document/operation.ts";
import { oversized, padded } from "../../samples/oversized.ts";
import { plainPrice, plainRequest } from "../../samples/plain.ts";
import type { Trial } from "./trial.ts";

/** The largest body that is taken, and the smallest that is not. Of forms, check `responses` sends the latter. */
export const sizeTrials = (document: ContractDocument): Trial[] =>
  document.operations
    .filter((operation) => jsonContent(operation) && operation.body?.maxBytes)
    .flatMap(
      (operation) =>
        [
          {
            title: "a body of the largest size is taken",
            operationId: operation.operationId,
            maxCredits: plainPrice(document, operation),
            run: async (context) => {
              const { key } = await context.account();
              const request = padded(plainRequest(document, operation, { key }), operation.body!.maxBytes!);
              await context.send(request, { status: successOf(operation), keyword: "x-rivya-max-bytes" });
            },
          },
          {
            title: "one byte more is refused",
            operationId: operation.operationId,
            maxCredits: plainPrice(document, operation),
            run: async (context) => {
              const { key } = await context.account();
              const request = oversized(plainRequest(document, operation, { key }), operation);
              await context.send(request, { status: 413, code: "payload_too_large", keyword: "x-rivya-max-bytes" });
            },
          },
        ] satisfies Trial[],
    );
