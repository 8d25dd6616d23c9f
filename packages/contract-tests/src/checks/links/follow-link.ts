import { isDeepStrictEqual } from "node:util";
import type { Context } from "../../context/context.ts";
import { demand } from "../../context/demand.ts";
import type { ContractDocument } from "../../document/contract-document.ts";
import { successOf, type Link, type Operation } from "../../document/operation.ts";
import { filled } from "./expression.ts";
import { requestOfSomething } from "../../samples/make.ts";
import { plainPrice } from "../../samples/plain.ts";
import type { Exchange } from "../../wire/exchange.ts";
import type { Case } from "../check.ts";

const priceOfBody = ({ prices }: ContractDocument, { operationId, requestBody }: Link): number =>
  operationId === "createTask" ? (prices.get(String((requestBody as { model?: unknown })?.model)) ?? Infinity) : 0;

/** What a link says to send next, after what it stands on. @throws {Broken} */
function nextRequest(context: Context, from: Exchange, link: Link, key: string) {
  const missing = (expression: string): never =>
    context.broke({
      keyword: "links",
      pointer: link.name,
      expected: `something at ${expression}`,
      received: "nothing",
      exchange: from,
    });
  const parameters = filled(link.parameters, from, missing) as Record<string, string>;
  const json = link.requestBody === undefined ? {} : { json: filled(link.requestBody, from, missing) };
  return context.request(link.operationId, { params: parameters, ...json, key });
}

/** A link of the document is followed: what it leads to is there, and is what it came from. */
export const linkCase = (document: ContractDocument, operation: Operation, link: Link): Omit<Case, "check"> => ({
  operationId: operation.operationId,
  title: `its link ${link.name} leads to ${link.operationId}`,
  maxCredits: plainPrice(document, operation) + priceOfBody(document, link),
  async run(context) {
    const { key } = await context.account();
    const from = await context.send(await requestOfSomething(context, operation, key), {
      status: successOf(operation),
    });
    const target = document.operation(link.operationId);
    const { answer } = await context.send(nextRequest(context, from, link, key), { status: successOf(target) });
    if (target.method !== "GET") return;
    const [id, received] = [from, { answer }].map((one) => (one.answer.json as { id?: unknown }).id);
    demand(context, isDeepStrictEqual(received, id), {
      keyword: "links",
      pointer: "/id",
      expected: String(id),
      received,
    });
  },
});
