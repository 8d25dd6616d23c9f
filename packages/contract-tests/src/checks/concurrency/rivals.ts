import type { ContractDocument } from "../../document/contract-document.ts";
import { demand } from "../../context/demand.ts";
import { successOf } from "../../document/operation.ts";
import { plainPrice, plainRequest } from "../../samples/plain.ts";
import type { Case } from "../check.ts";
import { crowd, holdBalance, holdSame } from "./same.ts";

/** Two different requests, each ten times at once, under one key: one of them wins, the other is a conflict. */
export const rivals = (document: ContractDocument): Omit<Case, "check">[] =>
  document.operations
    .filter(({ operationId }) => operationId === "createTask")
    .map((operation) => ({
      operationId: operation.operationId,
      title: "of two different requests at once under one idempotency key one is done, the other a conflict",
      maxCredits: 0,
      needs: ["control"],
      async run(context) {
        const price = plainPrice(document, operation);
        const { key } = await context.account({ credits: crowd * price });
        const body = JSON.parse(String(plainRequest(document, operation).body)) as object;
        const headers = { "Idempotency-Key": "contract-rivals" };
        const requests = Array.from({ length: crowd }, (_, at) =>
          plainRequest(document, operation, { key, headers, json: { ...body, client_request_id: `rival-${at % 2}` } }),
        );
        const exchanges = await Promise.all(
          requests.map((request) => context.send(request, { status: [successOf(operation), 409] })),
        );
        const sides = [0, 1].map((side) => exchanges.filter((_, at) => at % 2 === side));
        const winners = sides.filter((side) => side.every(({ answer }) => answer.status === successOf(operation)));
        const losers = sides.filter((side) => side.every(({ answer }) => answer.status === 409));
        demand(context, winners.length === 1 && losers.length === 1, {
          keyword: "Idempotency-Key",
          expected: "one of the two accepted each time, the other 409 each time",
          received: sides.map((side) => side.map(({ answer }) => answer.status).join(" ")).join("; "),
        });
        holdSame(context, winners[0]!);
        await holdBalance(context, key, (crowd - 1) * price);
      },
    }));
