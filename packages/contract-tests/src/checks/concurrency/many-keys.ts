import type { ContractDocument } from "../../document/contract-document.ts";
import { demand } from "../../context/demand.ts";
import { parameterOf, successOf } from "../../document/operation.ts";
import { plainRequest } from "../../samples/plain.ts";
import type { Case } from "../check.ts";
import { crowd } from "./same.ts";

/** An idempotency key belongs to an account: the same one of two accounts is two keys. */
export const manyKeys = (document: ContractDocument): Omit<Case, "check">[] =>
  document.operations
    .filter((operation) => parameterOf(operation, "Idempotency-Key"))
    .map((operation) => ({
      operationId: operation.operationId,
      title: "the same idempotency key of two accounts at once is two things",
      maxCredits: 0,
      needs: ["control"],
      async run(context) {
        const keys = [(await context.account()).key, (await context.account()).key];
        const headers = { "Idempotency-Key": "contract-shared" };
        const exchanges = await Promise.all(
          Array.from({ length: crowd }, (_, at) =>
            context.send(plainRequest(document, operation, { key: keys[at % 2]!, headers }), {
              status: successOf(operation),
            }),
          ),
        );
        const ids = exchanges.map(({ answer }) => (answer.json as { id: string }).id);
        demand(context, new Set(ids).size === 2 && ids[0] !== ids[1], {
          keyword: "isolation",
          pointer: "/id",
          expected: "one id for each account",
          received: [...new Set(ids)].join(", "),
        });
      },
    }));
