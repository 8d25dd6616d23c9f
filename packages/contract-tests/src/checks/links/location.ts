import type { ContractDocument } from "../../document/contract-document.ts";
import { demand } from "../../context/demand.ts";
import { operationAt } from "../../document/operation-at.ts";
import { answerTo, successOf } from "../../document/operation.ts";
import { plainPrice, plainRequest } from "../../samples/plain.ts";
import type { Case } from "../check.ts";

/** Where an answer says that something was created, it can be read. */
export const locationCases = (document: ContractDocument): Omit<Case, "check">[] =>
  document.operations
    .filter((operation) => answerTo(operation, successOf(operation))?.headers.some(({ name }) => name === "Location"))
    .map((operation) => ({
      operationId: operation.operationId,
      title: "what was created can be read where Location says",
      maxCredits: plainPrice(document, operation),
      async run(context) {
        const { key } = await context.account();
        const request = plainRequest(document, operation, { key });
        const { answer } = await context.send(request, { status: successOf(operation) });
        const location = new URL(answer.headers.get("location") ?? "", context.target.origin);
        const reader = operationAt(document, "GET", location.pathname);
        const isHere = location.origin === context.target.origin && reader !== undefined;
        const facts = { keyword: "header", pointer: "Location", received: location.href };
        demand(context, isHere, { ...facts, expected: "the path of an operation that reads" });
        const read = { operationId: reader!.operationId, method: "GET", path: location.pathname, body: null };
        const headers = { authorization: `Bearer ${key}` };
        const again = await context.send({ ...read, headers }, { status: successOf(reader!) });
        const [id, received] = [answer, again.answer].map(({ json }) => (json as { id?: unknown }).id);
        demand(context, id === received, { keyword: "links", pointer: "/id", expected: String(id), received });
      },
    }));
