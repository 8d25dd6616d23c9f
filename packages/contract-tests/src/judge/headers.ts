import type { ContractDocument } from "../document/contract-document.ts";
import type { AnswerHeader, DocumentedAnswer } from "../document/operation.ts";
import type { Fault } from "./fault.ts";

/** The text of a header as the value that its schema is about. */
export function headerValue(document: ContractDocument, header: AnswerHeader, text: string): unknown {
  const { type } = document.resolve(header).schema;
  if ((type === "integer" || type === "number") && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return type === "boolean" && /^(?:true|false)$/.test(text) ? text === "true" : text;
}

function judgeHeader(document: ContractDocument, header: AnswerHeader, headers: Headers): Fault[] {
  const { name, required, pointer } = header;
  const text = headers.get(name);
  if (text === null) {
    return required ? [{ keyword: "header", pointer: name, expected: "the header", received: "none" }] : [];
  }
  return document
    .faults(pointer, headerValue(document, header, text))
    .map(({ keyword, message }) => ({ keyword, pointer: name, expected: `the header ${message}`, received: text }));
}

// What belongs to HTTP, to whoever stands between, and to pages of other origins.
const ofHttp =
  /^(?:access-control-.*|age|alt-svc|connection|content-(?:length|type|encoding|security-policy)|date|keep-alive|nel|permissions-policy|referrer-policy|report-to|server|server-timing|strict-transport-security|transfer-encoding|vary|via|x-content-type-options|x-frame-options|x-powered-by)$/;

/** Headers that the document does not have on this answer. */
function undocumented(answer: DocumentedAnswer, headers: Headers): Fault[] {
  const here = new Set(answer.headers.map(({ name }) => name.toLowerCase()));
  return [...headers]
    .filter(([name]) => !here.has(name) && !ofHttp.test(name))
    .map(([pointer, received]) => ({ keyword: "header", pointer, expected: "no such header", received }));
}

export const judgeHeaders = (
  document: ContractDocument,
  answer: DocumentedAnswer,
  headers: Headers,
  strict: boolean,
): Fault[] => [
  ...answer.headers.flatMap((header) => judgeHeader(document, header, headers)),
  ...(strict ? undocumented(answer, headers) : []),
];
