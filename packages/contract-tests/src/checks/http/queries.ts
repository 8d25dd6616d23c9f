import type { ContractDocument } from "../../document/contract-document.ts";
import { successOf } from "../../document/operation.ts";
import { makerOf, requestOfSomething } from "../../samples/make.ts";
import { plainPrice } from "../../samples/plain.ts";
import type { Trial } from "./trial.ts";

/** Query parameters that the document does not know are ignored. */
export const queryTrials = (document: ContractDocument): Trial[] =>
  document.operations.map((operation) => {
    const maker = makerOf(document, operation) ?? operation;
    return {
      title: "unknown query parameters are ignored",
      operationId: operation.operationId,
      maxCredits: plainPrice(document, maker),
      run: async (context) => {
        const { key } = await context.account();
        const request = await requestOfSomething(context, operation, key);
        await context.send({ ...request, path: `${request.path}?unknown=1&page=2` }, { status: successOf(operation) });
      },
    };
  });
