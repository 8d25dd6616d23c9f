import type { Context } from "../../context/context.ts";
import type { ContractDocument } from "../../document/contract-document.ts";
import { parameterOf, successOf } from "../../document/operation.ts";
import { plainRequest } from "../../samples/plain.ts";
import { withHeaders } from "../../wire/request.ts";
import type { Trial } from "./trial.ts";

const conditions: readonly {
  readonly title: string;
  readonly isCurrent: boolean;
  readonly make: (tag: string) => string;
}[] = [
  { title: "the current tag is not modified", isCurrent: true, make: (tag) => tag },
  { title: "the current tag among others is not modified", isCurrent: true, make: (tag) => `"other", ${tag}` },
  { title: "the current tag, weak, is not modified", isCurrent: true, make: (tag) => `W/${tag}` },
  { title: "* is not modified", isCurrent: true, make: () => "*" },
  { title: "another tag is modified", isCurrent: false, make: () => '"other"' },
];

/** Asking whether a copy is still current. */
export const copyTrials = (document: ContractDocument): Trial[] =>
  document.operations
    .filter((operation) => parameterOf(operation, "If-None-Match"))
    .flatMap((operation) =>
      conditions.map(({ title, isCurrent, make }) => ({
        title: `If-None-Match: ${title}`,
        operationId: operation.operationId,
        run: async (context: Context) => {
          const request = plainRequest(document, operation);
          const status = successOf(operation);
          const { answer } = await context.send(request, { status });
          const asked = withHeaders(request, { "if-none-match": make(answer.headers.get("etag") ?? "") });
          await context.send(asked, { status: isCurrent ? 304 : status, keyword: "header" });
        },
      })),
    );
