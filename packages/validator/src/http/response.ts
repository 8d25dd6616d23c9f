import { issueOf, located, type LocatedIssue } from "./issue.ts";
import { readBody, typeIssues } from "./read-body.ts";
import { operationOf, type OperationId } from "./route.ts";

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

async function bodyOf(operationId: OperationId, response: Response) {
  const validator = operationOf(operationId).responses[response.status];
  if (!validator) {
    const { byteLength } = await response.clone().arrayBuffer();
    const message = `the body must be empty for status ${response.status}; received ${byteLength} bytes`;
    return { value: undefined, issues: byteLength ? [issueOf("body", "maxLength", message, { expected: 0 })] : [] };
  }
  const wrongType = typeIssues("application/json", response.headers);
  if (wrongType.length) return { value: undefined, issues: wrongType };
  const body = await readBody("application/json", response.clone());
  if (!body.ok) return { value: undefined, issues: body.issues };
  const result = validator.validate(body.value);
  return { value: body.value, issues: result.ok ? [] : located("body", result.issues) };
}

/**
 * Judges the answer to an operation: its status, headers and body. Works on a clone, so that the response can still be
 * read. Not for the answer to HEAD, which has no body.
 *
 * @throws {TypeError} when the body was read already.
 *
 * @example
 * const result = await validateResponse("getTask", response);
 * if (!result.ok) console.error(result.issues.map((issue) => issue.message));
 */
export async function validateResponse(operationId: OperationId, response: Response): Promise<ResponseResult> {
  const { status } = response;
  const { responses, responseHeaders } = operationOf(operationId);
  if (!Object.hasOwn(responses, status)) {
    const expected = Object.keys(responses).map(Number);
    const message = `the status must be one of ${expected.join(", ")} for ${operationId}; received ${status}`;
    return {
      ok: false,
      operationId,
      status,
      issues: [issueOf("status", "enum", message, { expected, value: status })],
    };
  }
  const headers = responseHeaders[status]?.validate(Object.fromEntries(response.headers));
  const body = await bodyOf(operationId, response);
  const issues = [...(headers && !headers.ok ? located("header", headers.issues) : []), ...body.issues];
  return issues.length
    ? { ok: false, operationId, status, issues }
    : { ok: true, operationId, status, value: body.value };
}
