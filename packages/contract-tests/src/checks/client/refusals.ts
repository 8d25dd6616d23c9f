import { isRivyaError, type RivyaApiError } from "@rivya/client";
import { isDeepStrictEqual } from "node:util";
import type { Context } from "../../context/context.ts";
import { demand } from "../../context/demand.ts";
import type { Operation } from "../../document/operation.ts";
import { plainRequest } from "../../samples/plain.ts";
import type { Answer } from "../../wire/exchange.ts";
import type { Case, Planning } from "../check.ts";
import { calls } from "./calls.ts";
import { recorderOn } from "./recorder.ts";

interface ErrorBody {
  readonly error: { readonly code: string; readonly requestId: string; readonly details?: readonly unknown[] };
}

/** What the client's error has to say of an answer. */
function told({ status, headers, json }: Answer): Record<string, unknown> {
  const { code, requestId, details = [] } = (json as ErrorBody).error;
  const seconds = headers.get("retry-after");
  return { code, status, requestId, details, retryAfterMs: seconds === null ? undefined : Number(seconds) * 1000 };
}

const tells = ({ code, status, requestId, details, retryAfterMs }: RivyaApiError): Record<string, unknown> => ({
  code,
  status,
  requestId,
  details,
  retryAfterMs,
});

/** Asks through the client for what is refused, and holds its error against the answer. @throws {Broken} */
async function holdRefusal(context: Context, operation: Operation, key: string, headers: Record<string, string>) {
  const recorder = recorderOn(context, key, { retry: false });
  const request = plainRequest(context.document, operation);
  const error: unknown = await calls[operation.operationId]!(recorder.client, request, { headers }).catch(
    (reason: unknown) => recorder.broken() ?? reason,
  );
  if (recorder.broken()) throw error;
  const { answer } = recorder.wire.at(-1)!;
  // What has no method of its own is asked by `api`, which throws nothing.
  const isPlain = operation.operationId === "getOpenApi";
  const expected = isPlain ? answer.json : told(answer);
  const received = isPlain
    ? (error as { data: unknown }).data
    : isRivyaError(error)
      ? tells(error as RivyaApiError)
      : error;
  const facts = {
    keyword: "client",
    expected: `an error with ${JSON.stringify(expected)}`,
    received: String(received),
  };
  demand(context, isDeepStrictEqual(received, expected), { ...facts, received: JSON.stringify(received) });
}

const codesOf = ({ answers }: Operation): string[] => answers.flatMap(({ codes }) => codes);

/** Every error that an operation has, through the client: it says what was on the wire. */
export const refusals = ({ document }: Planning): Omit<Case, "check">[] =>
  document.operations
    .filter(({ operationId }) => calls[operationId])
    .map((operation) => ({
      operationId: operation.operationId,
      title: "each of its errors through the client says what was on the wire",
      maxCredits: 0,
      needs: ["control"],
      async run(context) {
        const { key } = await context.account();
        for (const code of codesOf(operation)) {
          await holdRefusal(context, operation, key, { "X-Rivya-Mock": `error=${code}` });
        }
      },
    }));
