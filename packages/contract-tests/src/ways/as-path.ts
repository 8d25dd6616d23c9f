import type { ContractDocument } from "../document/contract-document.ts";
import type { Operation, Parameter } from "../document/operation.ts";
import { makerOf, requestOfSomething } from "../samples/make.ts";
import { plainPrice, plainRequest } from "../samples/plain.ts";
import type { Way } from "./way.ts";

const asOne = (document: ContractDocument, operation: Operation, { name, ...placed }: Parameter): Way => {
  const request = (value: unknown, key: string) =>
    plainRequest(document, operation, { key: operation.isPublic ? null : key, params: { [name]: String(value) } });
  const maker = makerOf(document, operation);
  return {
    placed,
    name,
    carries: "text",
    takes: ({ value }) => typeof value === "string",
    request,
    preparation: maker ? plainPrice(document, maker) : 0,
    open: async (context) => {
      const { key } = await context.account();
      let isFirst = true;
      return async (attempt) => {
        // An id that was issued is answered; of any other shape, and of none, there is nothing.
        if (attempt.side === "inside" && isFirst) {
          isFirst = false;
          await context.send(await requestOfSomething(context, operation, key), { status: 200 });
        }
        const { keyword } = attempt;
        await context.send(request(attempt.value, key), { status: 404, code: "not_found", keyword });
      };
    },
  };
};

/** Values as the ids in the path of an operation. */
export const asPaths = (operation: Operation, document: ContractDocument): Way[] =>
  operation.parameters
    .filter((parameter) => parameter.in === "path")
    .map((parameter) => asOne(document, operation, parameter));
