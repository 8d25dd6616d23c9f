import { answerTo, type Operation, type Parameter } from "../document/operation.ts";
import { plainRequest } from "../samples/plain.ts";
import { withHeaders, type ContractRequest } from "../wire/request.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import { acceptedBy, sendRight, sendWrong } from "./tell.ts";
import type { Way } from "./way.ts";

/** What a header can hold: one byte each, and no white space around it. */
const isHeaderValue = (value: unknown): value is string =>
  typeof value === "string" && /^[\u0020-\u007E\u0080-\u00FF]*$/.test(value) && value.trim() === value;

const asOne = (document: ContractDocument, operation: Operation, parameter: Parameter): Way => {
  const request = (value: unknown, key: string): ContractRequest =>
    withHeaders(plainRequest(document, operation, { key: operation.isPublic ? null : key }), {
      [parameter.name.toLowerCase()]: value as string,
    });
  // An operation that documents no 400 refuses no request, whatever its headers say.
  const refuses = answerTo(operation, 400) !== undefined;
  return {
    placed: parameter,
    name: parameter.name,
    carries: "headerText",
    takes: ({ value, side }) => isHeaderValue(value) && (refuses || side === "inside"),
    request,
    open: async (context) => {
      const { key } = await context.account();
      const statuses = [...acceptedBy(operation, context), ...(answerTo(operation, 304) ? [304] : [])];
      return async (attempt) => {
        const sent = request(attempt.value, key);
        if (attempt.side === "outside") await sendWrong(context, sent, { ...attempt, pointer: "" });
        else await sendRight(context, sent, attempt, statuses);
      };
    },
  };
};

/** Values as the headers of an operation. */
export const asHeaders = (operation: Operation, document: ContractDocument): Way[] =>
  operation.parameters
    .filter((parameter) => parameter.in === "header")
    .map((parameter) => asOne(document, operation, parameter));
