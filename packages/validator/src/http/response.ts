import type { TextValidator } from "../textual.ts";
import type { Validator } from "../validator.ts";
import { typeIssues } from "./body/content.ts";
import { isHidden } from "./exposed.ts";
import { located, type LocatedIssue } from "./issue.ts";
import { judgeJson, readBytes } from "./read-body.ts";
import { operationOf, type OperationId } from "./route.ts";
import { notEmpty, wrongStatus } from "./sentences.ts";

export type ResponseResult =
  | {
      readonly ok: true;
      readonly operationId: OperationId;
      readonly status: number;
      /** The parsed body; undefined where the status has none. */
      readonly value: unknown;
    }
  | {
      readonly ok: false;
      readonly operationId: OperationId;
      readonly status: number;
      readonly issues: readonly LocatedIssue[];
    };

async function judgeBody(validator: Validator<unknown> | null, response: Response) {
  if (validator) {
    const wrong = typeIssues("application/json", response.headers.get("content-type"));
    if (wrong.length) return { value: undefined, issues: wrong };
    const read = await judgeJson(response.clone(), Infinity, validator);
    return read.ok ? { value: read.value, issues: [] } : { value: undefined, issues: read.issues };
  }
  const bytes = await readBytes(response.clone(), Infinity);
  if (!bytes.ok) return { value: undefined, issues: bytes.issues };
  return { value: undefined, issues: bytes.value.length ? [notEmpty(response.status, bytes.value.length)] : [] };
}

function judgeHeaders(validator: TextValidator | null | undefined, response: Response): LocatedIssue[] {
  const result = validator?.validate(response.headers);
  return !result || result.ok ? [] : located("header", result.issues).filter((issue) => !isHidden(response, issue));
}

/**
 * Judges the answer to an operation: its status, headers and body. Works on a clone, so that the response can still be
 * read. Not for the answer to HEAD, which has no body. Never throws for what the response holds; a body that breaks
 * off is an issue too. Where a browser hides headers of another origin, those that it hides are not missed.
 *
 * @throws {TypeError} when the body was read already.
 * @throws {RangeError} when there is no such operation.
 *
 * @example
 * const result = await validateResponse("getTask", response);
 * if (!result.ok) console.error(result.issues.map((issue) => issue.message));
 */
export async function validateResponse(operationId: OperationId, response: Response): Promise<ResponseResult> {
  const { status } = response;
  const { responses, responseHeaders } = operationOf(operationId);
  if (!Object.hasOwn(responses, status)) {
    const issues = [wrongStatus(operationId, Object.keys(responses).map(Number), status)];
    return { ok: false, operationId, status, issues };
  }
  const body = await judgeBody(responses[status] ?? null, response);
  const issues = [...judgeHeaders(responseHeaders[status], response), ...body.issues];
  return issues.length
    ? { ok: false, operationId, status, issues }
    : { ok: true, operationId, status, value: body.value };
}
