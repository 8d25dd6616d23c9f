import type { ContractDocument } from "../../document/contract-document.ts";
import { demand } from "../../context/demand.ts";
import { successOf } from "../../document/operation.ts";
import { plainPrice, plainRequest } from "../../samples/plain.ts";
import type { Case } from "../check.ts";
import { crowd, holdBalance } from "./same.ts";

const affordable = 5;

/** More tasks at once than an account can pay: it gets those that it can pay. */
export const poor = (document: ContractDocument): Omit<Case, "check">[] =>
  document.operations
    .filter(({ operationId }) => operationId === "createTask")
    .map((operation) => ({
      operationId: operation.operationId,
      title: `of ${crowd} tasks at once an account gets those that it can pay`,
      maxCredits: 0,
      needs: ["control"],
      async run(context) {
        const { key } = await context.account({ credits: affordable * plainPrice(document, operation) });
        const request = plainRequest(document, operation, { key });
        const send = () => context.send(request, { status: [successOf(operation), 402] });
        const exchanges = await Promise.all(Array.from({ length: crowd }, send));
        const made = exchanges.filter(({ answer }) => answer.status !== 402).length;
        const expected = `${affordable} tasks, and 402 for the others`;
        demand(context, made === affordable, { keyword: "credits", expected, received: `${made} tasks` });
        await holdBalance(context, key, 0);
      },
    }));
