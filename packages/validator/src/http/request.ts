import type { CreateTaskRequest } from "@rivya/openapi";
import type { Validator } from "../validator.ts";
import { encodingIssues, lengthIssues, typeIssues } from "./body/content.ts";
import { located, type LocatedIssue, type Part } from "./issue.ts";
import { judgeForm, judgeJson, mustBeUnread } from "./read-body.ts";
import { referenceIssues } from "./references.ts";
import { matchesOf, type Match, type OperationId } from "./route.ts";
import { unknownPath, wrongMethod } from "./sentences.ts";

export type RequestResult =
  | {
      readonly ok: true;
      readonly operationId: OperationId;
      /**
       * The parsed body; undefined where the operation takes none. A form by its fields: a string for each text, a
       * `FormFile` for the file.
       */
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
  if (!matches.length) return unknownPath(pathname);
  const method = request.method === "HEAD" ? "GET" : request.method;
  const methods = matches.map(({ operation }) => operation.method);
  return (
    matches.find(({ operation }) => operation.method === method) ??
    wrongMethod(matches[0]!.operation.path, methods, request.method)
  );
}

const parameterIssues = (request: Request, { operation, params }: Match): LocatedIssue[] => [
  ...issuesOf("path", operation.parameters.path, params),
  ...issuesOf("query", operation.parameters.query, new URL(request.url).searchParams),
  ...issuesOf("header", operation.parameters.header, request.headers),
];

async function judgeBody(request: Request, { operationId, operation }: Match) {
  const { requestType, requestBody, maxBytes } = operation;
  if (requestType === null || requestBody === null) return { value: undefined, issues: [] };
  const { headers, signal, url } = request;
  const limit = maxBytes ?? Infinity;
  const type = headers.get("content-type");
  const wrong = [...typeIssues(requestType, type), ...encodingIssues(headers.get("content-encoding"))];
  const issues = wrong.length ? wrong : lengthIssues(limit, headers.get("content-length"));
  if (issues.length) return { value: undefined, issues };
  const reading = { maxBytes: limit, signal };
  const clone = request.clone();
  const read = await (requestType === "multipart/form-data"
    ? judgeForm(clone, reading, type ?? "")
    : judgeJson(clone, reading, requestBody));
  if (!read.ok) return { value: undefined, issues: read.issues };
  const found = operationId === "createTask" ? referenceIssues(read.value as CreateTaskRequest, url) : [];
  return found.length ? { value: undefined, issues: found } : { value: read.value, issues: [] };
}

/**
 * Judges a request before it is sent, or where it arrives: its path, method, parameters, headers and body, the size of
 * the body in bytes included. Works on a clone, so that the request can still be sent or read. Never throws for what
 * the request holds; a body that breaks off, by `request.signal` too, is an issue.
 *
 * The service's own files are known by the origin of `request.url`. Only the service can judge the key and its scope,
 * the credits, and whether such a file is there and is what the reference says; and the bytes of a file: here its
 * declared type counts.
 *
 * @throws {TypeError} when the body was read already or is being read, whatever else is wrong.
 *
 * @example
 * const result = await validateRequest(new Request("https://rivya.ai/api/v1/credits", { method: "PUT" }));
 * if (!result.ok) console.error(result.issues[0].message); // the method must be GET for /api/v1/credits; received "PUT"
 */
export async function validateRequest(request: Request): Promise<RequestResult> {
  mustBeUnread(request);
  const match = route(request);
  if ("in" in match) return { ok: false, operationId: null, issues: [match] };
  const { operationId } = match;
  const body = await judgeBody(request, match);
  const issues = [...parameterIssues(request, match), ...body.issues];
  return issues.length ? { ok: false, operationId, issues } : { ok: true, operationId, value: body.value };
}
