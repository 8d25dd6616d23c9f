import type { ContractDocument } from "../document/contract-document.ts";
import type { DocumentedAnswer } from "../document/operation.ts";
import type { SchemaFault } from "../document/schemas.ts";
import { detailsOf, errorCodeOf, isJson, type Exchange } from "../wire/exchange.ts";
import type { Fault } from "./fault.ts";
import { shown, shownAt, textOf } from "./shown.ts";

const mediaType = (headers: Headers): string =>
  headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "none";

// What fails inside a choice says more than that no choice fits.
const depth = ({ keyword, pointer }: SchemaFault): number =>
  /^(?:oneOf|anyOf|if)$/.test(keyword) ? -1 : pointer.split("/").length;

function judgeJson(document: ContractDocument, pointer: string, json: unknown, strict: boolean): Fault[] {
  return document
    .faults(pointer, json, { strict })
    .toSorted((one, other) => depth(other) - depth(one))
    .map((fault) => ({
      keyword: fault.keyword,
      pointer: fault.pointer,
      expected: `${fault.pointer === "" ? "the body" : fault.pointer} ${fault.message}`,
      received: shownAt(json, fault.pointer),
    }));
}

/** What the document says about errors beside their schema. */
function judgeError({ codes }: DocumentedAnswer, { request, answer }: Exchange): Fault[] {
  const code = errorCodeOf(answer);
  const { requestId } = (answer.json as { error?: { requestId?: unknown } }).error ?? {};
  const id = answer.headers.get("x-request-id");
  const faults: Fault[] = [];
  if (codes.length > 0 && code !== undefined && !codes.includes(code)) {
    const expected = `one of the codes ${codes.join(", ")}`;
    faults.push({ keyword: "x-rivya-error-codes", pointer: "/error/code", expected, received: shown(code) });
  }
  if (id !== null && requestId !== undefined && requestId !== id) {
    const expected = `the X-Request-Id of the answer, ${id}`;
    faults.push({ keyword: "requestId", pointer: "/error/requestId", expected, received: shown(requestId) });
  }
  if (answer.status === 400 && request.body !== null && detailsOf(answer).length === 0) {
    const expected = "at least one entry that says what is wrong with the body";
    faults.push({
      keyword: "details",
      pointer: "/error/details",
      expected,
      received: shownAt(answer.json, "/error/details"),
    });
  }
  return faults;
}

/** What the body of an answer breaks, and its content type. */
export function judgeBody(
  document: ContractDocument,
  documented: DocumentedAnswer,
  exchange: Exchange,
  strict: boolean,
): Fault[] {
  const { request, answer } = exchange;
  const { contents } = documented;
  if (contents.length === 0 || request.method === "HEAD") {
    if (answer.bytes.length === 0) return [];
    return [{ keyword: "body", pointer: "", expected: "no body", received: textOf(answer.bytes) }];
  }
  const type = mediaType(answer.headers);
  const content = contents.find((one) => one.type.toLowerCase() === type);
  if (!content) {
    const expected = contents.map((one) => one.type).join(" or ");
    return [
      { keyword: "content-type", pointer: "Content-Type", expected, received: `${type}: ${textOf(answer.bytes)}` },
    ];
  }
  if (!isJson(answer.headers)) return [];
  if (answer.json === undefined) {
    return [{ keyword: "json", pointer: "", expected: "JSON in UTF-8", received: textOf(answer.bytes) }];
  }
  const faults = judgeJson(document, content.pointer, answer.json, strict);
  return faults.length === 0 && answer.status >= 400 ? judgeError(documented, exchange) : faults;
}
