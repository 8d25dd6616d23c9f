import type { Validator } from "../validator.ts";
import { issueOf, located, type LocatedIssue, type Part } from "./issue.ts";
import { readBody, typeIssues } from "./read-body.ts";
import { matchesOf, type Match, type OperationId } from "./route.ts";

export type RequestResult =
  | {
      readonly ok: true;
      readonly operationId: OperationId;
      /** The parsed body, a form by its fields; undefined where the operation takes none. */
      readonly value: unknown;
    }
  | {
      readonly ok: false;
      /** `null`: the API has no such path, or the path not this method; the one issue says which. */
      readonly operationId: OperationId | null;
      readonly issues: readonly LocatedIssue[];
    };

const issuesOf = (part: Part, validator: Validator<unknown> | null, value: unknown): LocatedIssue[] => {
  const result = validator?.validate(value);
  return !result || result.ok ? [] : located(part, result.issues);
};

/** The operation of a request; HEAD asks what GET asks. */
function route(request: Request): Match | LocatedIssue {
  const { pathname } = new URL(request.url);
  const matches = matchesOf(pathname);
  if (!matches.length) return issueOf("path", "path", `the path ${pathname} is none of this API`, { value: pathname });
  const method = request.method === "HEAD" ? "GET" : request.method;
  const match = matches.find(({ operation }) => operation.method === method);
  if (match) return match;
  const methods = matches.map(({ operation }) => operation.method);
  const message = `the method must be ${methods.join(" or ")} for ${matches[0]!.operation.path}; received ${method}`;
  return issueOf("method", "method", message, { expected: methods, value: method });
}

function parameterIssues(request: Request, { operation, params }: Match): LocatedIssue[] {
  const { path, query, header } = operation.parameters;
  return [
    ...issuesOf("path", path, params),
    ...issuesOf("query", query, Object.fromEntries(new URL(request.url).searchParams)),
    ...issuesOf("header", header, Object.fromEntries(request.headers)),
  ];
}

/**
 * Judges a request before it is sent, or where it arrives: its path, method, parameters, headers and body. Works on a
 * clone, so that the request can still be sent or read. The key is not looked at. Never throws for what the request
 * holds.
 *
 * @throws {TypeError} when the body was read already.
 *
 * @example
 * const result = await validateRequest(new Request("https://rivya.ai/api/v1/credits", { method: "PUT" }));
 * if (!result.ok) console.error(result.issues[0].message); // the method must be GET for /api/v1/credits; received PUT
 */
export async function validateRequest(request: Request): Promise<RequestResult> {
  const match = route(request);
  if ("in" in match) return { ok: false, operationId: null, issues: [match] };
  const { operationId, operation } = match;
  const issues = parameterIssues(request, match);
  if (operation.requestType === null) {
    return issues.length ? { ok: false, operationId, issues } : { ok: true, operationId, value: undefined };
  }
  const wrongType = typeIssues(operation.requestType, request.headers);
  if (wrongType.length) return { ok: false, operationId, issues: [...issues, ...wrongType] };
  const body = await readBody(operation.requestType, request.clone());
  if (!body.ok) return { ok: false, operationId, issues: [...issues, ...body.issues] };
  const all = [...issues, ...issuesOf("body", operation.requestBody, body.value)];
  return all.length ? { ok: false, operationId, issues: all } : { ok: true, operationId, value: body.value };
}
