import type { ContractDocument } from "../document/contract-document.ts";
import { answerTo } from "../document/operation.ts";
import { errorCodeOf, type Exchange } from "../wire/exchange.ts";
import { judgeBody } from "./body.ts";
import type { Fault } from "./fault.ts";
import { judgeHeaders } from "./headers.ts";
import { secondOpinion } from "./second-opinion.ts";
import { textOf } from "./shown.ts";

/** An answer as one line: status, and the code or the beginning of the body. */
export function summary({ answer }: Exchange): string {
  const code = errorCodeOf(answer);
  const text = code ?? textOf(answer.bytes);
  return text === "" ? String(answer.status) : `${answer.status} ${text}`;
}

/**
 * What an answer breaks of what the document says about its operation: status, headers, content type, body. `strict`
 * also finds what the document does not mention. An answer to no operation, and one to OPTIONS, holds.
 */
export function judge(document: ContractDocument, exchange: Exchange, { strict = false } = {}): Fault[] {
  const { request, answer } = exchange;
  if (request.operationId === null || request.method === "OPTIONS") return [];
  const operation = document.operation(request.operationId);
  const documented = answerTo(operation, answer.status);
  if (!documented) {
    const statuses = operation.answers.map(({ status }) => status).join(", ");
    return [{ keyword: "status", pointer: "", expected: `one of ${statuses}`, received: summary(exchange) }];
  }
  const faults = [
    ...judgeHeaders(document, documented, answer.headers, strict),
    ...judgeBody(document, documented, exchange, strict),
  ];
  return faults.length > 0 ? faults : secondOpinion(document, exchange);
}
