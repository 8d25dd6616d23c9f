import type { ContractDocument } from "../../document/contract-document.ts";
import { answerTo, successOf, type Operation } from "../../document/operation.ts";
import { makerOf, requestOfSomething } from "../../samples/make.ts";
import { plainPrice } from "../../samples/plain.ts";
import type { Case } from "../check.ts";
import { compare } from "./compare.ts";

/** The example of an answer that is always the same: a list that the document gives whole. */
function whole(operation: Operation): unknown {
  const contents = answerTo(operation, successOf(operation))?.contents ?? [];
  const examples = contents.flatMap((content) => content.examples);
  return examples.find(({ name }) => name === "all")?.value;
}

/** An operation without a body is asked for what it is there for. */
export function asked(check: string, document: ContractDocument, operation: Operation): Case {
  const maker = makerOf(document, operation);
  const all = whole(operation);
  return {
    check,
    operationId: operation.operationId,
    title: "a plain request is answered",
    maxCredits: maker ? plainPrice(document, maker) : 0,
    async run(context) {
      const { key } = await context.account();
      await context.send(await requestOfSomething(context, operation, key), { status: successOf(operation) });
      // Elsewhere the list may have grown.
      if (all !== undefined && context.strict) compare(context, { "": all });
    },
  };
}
