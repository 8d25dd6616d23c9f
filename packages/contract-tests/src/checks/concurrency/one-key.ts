import type { ContractDocument } from "../../document/contract-document.ts";
import { parameterOf, successOf } from "../../document/operation.ts";
import { plainPrice, plainRequest } from "../../samples/plain.ts";
import type { Case } from "../check.ts";
import { balanceOf, crowd, holdBalance, holdSame } from "./same.ts";

const header = "Idempotency-Key";

/** The same request twenty times at once under one key: it is done once, and paid once. */
export const oneKey = (document: ContractDocument): Omit<Case, "check">[] =>
  document.operations
    .filter((operation) => parameterOf(operation, header))
    .map((operation) => ({
      operationId: operation.operationId,
      title: `${crowd} requests at once under one idempotency key do the work once`,
      // Each of them could be charged by a service that does it wrong.
      maxCredits: crowd * plainPrice(document, operation),
      async run(context) {
        const { key, name } = await context.account();
        const headers = { [header]: `contract-${crypto.randomUUID()}` };
        const request = plainRequest(document, operation, { key, headers });
        const before = await balanceOf(context, key);
        const send = () => context.send(request, { status: successOf(operation) });
        holdSame(context, await Promise.all(Array.from({ length: crowd }, send)));
        // Of an account that others use too, nobody knows what else it pays.
        if (name !== null) await holdBalance(context, key, before - plainPrice(document, operation));
      },
    }));
