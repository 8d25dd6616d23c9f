import type { Context } from "../../context/context.ts";
import type { ContractDocument } from "../../document/contract-document.ts";
import { plainRequest } from "../../samples/plain.ts";
import type { ContractRequest } from "../../wire/request.ts";
import type { Trial } from "./trial.ts";

const error = "#/components/schemas/ErrorResponse";

/** No operation documents this answer: it is judged by what every error is. */
async function isNowhere(context: Context, request: ContractRequest): Promise<void> {
  const { answer } = await context.send({ ...request, operationId: null }, { status: 404, code: "not_found" });
  if (!context.document.at(error)) return;
  const [fault] = context.document.faults(error, answer.json, { strict: context.strict });
  if (fault)
    context.broke({ keyword: fault.keyword, pointer: fault.pointer, expected: fault.message, received: "the error" });
  const id = answer.headers.get("x-request-id");
  const { requestId } = (answer.json as { error: { requestId: unknown } }).error;
  if (requestId !== id) {
    context.broke({ keyword: "header", pointer: "X-Request-Id", expected: String(requestId), received: String(id) });
  }
}

const changes: readonly { readonly title: string; readonly change: (path: string) => string }[] = [
  { title: "a trailing slash is another path", change: (path) => `${path}/` },
  { title: "a double slash is another path", change: (path) => path.replace("/v1/", "/v1//") },
  { title: "paths are a matter of letters", change: (path) => path.replace(/[^/]+$/, (last) => last.toUpperCase()) },
  { title: "a longer path is another path", change: (path) => `${path}/more/of/it` },
  { title: "a path with a malformed escape is none", change: (path) => `${path}%` },
];

// An id in capitals would be just another id.
const fits = (title: string, path: string): boolean => !(title.includes("letters") && path.includes("{"));

/** Paths that are almost those of the document. */
export const pathTrials = (document: ContractDocument): Trial[] => [
  ...document.operations.flatMap((operation) =>
    changes
      .filter(({ title }) => fits(title, operation.path))
      .map(({ title, change }) => ({
        title,
        operationId: operation.operationId,
        run: async (context: Context) => {
          const request = plainRequest(document, operation);
          await isNowhere(context, { ...request, path: change(request.path), headers: {}, body: null, method: "GET" });
        },
      })),
  ),
  ...["/api/v1", "/api/v1/generation", "/api/v1/nothing/at/all"].map((path) => ({
    title: `there is nothing at ${path}`,
    operationId: null,
    run: (context: Context) => isNowhere(context, { operationId: null, method: "GET", path, headers: {}, body: null }),
  })),
];

/** An id may be anything that a path can hold: nobody issued it. */
export const idTrials = (document: ContractDocument): Trial[] =>
  document.operations
    .filter(({ path }) => path.includes("{"))
    .flatMap((operation) =>
      ["x", "..%2f..", "%00", "%F0%9F%AA%81", "task_%27%20or%201=1", "a".repeat(2000)].map((id) => ({
        title: `the id ${id.length > 40 ? `of ${id.length} characters` : id} is not found`,
        operationId: operation.operationId,
        run: async (context: Context) => {
          const { key } = await context.account();
          const request = plainRequest(document, operation, { key });
          const sent = { ...request, path: request.path.replace(/[^/]+$/, id) };
          await context.send(sent, { status: 404, code: "not_found" });
        },
      })),
    );
