import type { TextValidator } from "../textual.ts";
import type { Validator } from "../validator.ts";
import { typeIssues } from "./body/content.ts";
import { isHidden } from "./exposed.ts";
import { located, type LocatedIssue } from "./issue.ts";
import { judgeJson, mustBeUnread, readBytes, type Reading } from "./read-body.ts";
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

export interface ResponseOptions {
  /** The most bytes that are read of a body. Default: 16777216 (16 MiB). */
  readonly maxBytes?: number;
  /** Ends the reading; the body then counts as broken off. Default: none. */
  readonly signal?: AbortSignal;
}

const mebibyte = 1024 * 1024;

async function judgeBody(validator: Validator<unknown> | null, response: Response, reading: Reading) {
  if (validator) {
    const wrong = typeIssues("application/json", response.headers.get("content-type"));
    if (wrong.length) return { value: undefined, issues: wrong };
    const read = await judgeJson(response.clone(), reading, validator);
    return read.ok ? { value: read.value, issues: [] } : { value: undefined, issues: read.issues };
  }
  const bytes = await readBytes(response.clone(), reading);
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
 * off or is larger than `maxBytes` is an issue too. Where a browser hides headers of another origin, those that it hides
 * are not missed.
 *
 * @throws {TypeError} when the body was read already or is being read, whatever else is wrong.
 * @throws {RangeError} when there is no such operation.
 *
 * @example
 * const result = await validateResponse("getTask", response);
 * if (!result.ok) console.error(result.issues.map((issue) => issue.message));
 */
export async function validateResponse(
  operationId: OperationId,
  response: Response,
  { maxBytes = 16 * mebibyte, signal }: ResponseOptions = {},
): Promise<ResponseResult> {
  const { status } = response;
  const { responses, responseHeaders } = operationOf(operationId);
  mustBeUnread(response);
  if (!Object.hasOwn(responses, status)) {
    const issues = [wrongStatus(operationId, Object.keys(responses).map(Number), status)];
    return { ok: false, operationId, status, issues };
  }
  const body = await judgeBody(responses[status] ?? null, response, { maxBytes, signal });
  const issues = [...judgeHeaders(responseHeaders[status], response), ...body.issues];
  return issues.length
    ? { ok: false, operationId, status, issues }
    : { ok: true, operationId, status, value: body.value };
}
