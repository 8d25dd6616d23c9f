import type { Context } from "../../context/context.ts";
import type { ContractDocument } from "../../document/contract-document.ts";
import type { Operation } from "../../document/operation.ts";
import { requestOfSomething } from "../../samples/make.ts";
import { plainRequest } from "../../samples/plain.ts";
import { methodsRefused } from "../responses/service.ts";
import type { Exchange } from "../../wire/exchange.ts";
import type { ContractRequest } from "../../wire/request.ts";
import type { Trial } from "./trial.ts";

/** The methods that a path takes, as `Allow` must list them, in any order. */
function allowed({ operations }: ContractDocument, { path }: Operation): string[] {
  const taken = operations.filter((one) => one.path === path).map(({ method }) => method);
  return [...taken, ...(taken.includes("GET") ? ["HEAD"] : []), "OPTIONS"].toSorted();
}

function expectAllow(context: Context, operation: Operation, { answer }: Exchange): void {
  const header = answer.headers.get("allow");
  const wanted = allowed(context.document, operation).join(", ");
  const given = (header ?? "").split(",").map((method) => method.trim());
  if (given.toSorted().join(", ") === wanted) return;
  context.broke({ keyword: "header", pointer: "Allow", expected: wanted, received: header ?? "none" });
}

const bare = (document: ContractDocument, operation: Operation, method: string): ContractRequest => ({
  ...plainRequest(document, operation),
  method,
  headers: {},
  body: null,
});

const refused = (document: ContractDocument, operation: Operation): Trial[] =>
  methodsRefused({ document }, operation).map((method) => ({
    title: `${method} is refused, and Allow says what is not`,
    operationId: operation.operationId,
    run: async (context) => {
      const sent = bare(document, operation, method);
      expectAllow(context, operation, await context.send(sent, { status: 405, code: "method_not_allowed" }));
    },
  }));

const options = (document: ContractDocument, operation: Operation): Trial => ({
  title: "OPTIONS needs no key and lists the methods",
  operationId: operation.operationId,
  run: async (context) => {
    const exchange = await context.send(bare(document, operation, "OPTIONS"), { status: 204 });
    expectAllow(context, operation, exchange);
    const { length } = exchange.answer.bytes;
    if (length > 0) context.broke({ keyword: "body", expected: "no body", received: `${length} bytes` });
  },
});

// What belongs to one answer alone.
const ofOneAnswer = /^(?:x-request-id|date|connection|keep-alive|ratelimit-.*|content-length|transfer-encoding)$/;

const lasting = ({ answer }: Exchange): string =>
  JSON.stringify([answer.status, ...[...answer.headers].filter(([name]) => !ofOneAnswer.test(name))]);

async function compared(context: Context, request: ContractRequest): Promise<void> {
  const get = await context.send(request);
  const head = await context.send({ ...request, method: "HEAD" });
  if (lasting(head) !== lasting(get)) {
    context.broke({ keyword: "header", expected: `as for GET: ${lasting(get)}`, received: lasting(head) });
  }
  const length = head.answer.headers.get("content-length");
  const wanted = String(get.answer.bytes.length);
  if (length === null || length === wanted) return;
  context.broke({ keyword: "header", pointer: "Content-Length", expected: wanted, received: length });
}

const heads = (document: ContractDocument, operation: Operation): Trial[] =>
  operation.method === "GET"
    ? [
        {
          title: "HEAD answers like GET, without a body",
          operationId: operation.operationId,
          maxCredits: Math.max(...document.prices.values()),
          run: async (context) => {
            const { key } = await context.account();
            await compared(context, await requestOfSomething(context, operation, key));
          },
        },
        {
          title: "HEAD is refused like GET, without a body",
          operationId: operation.operationId,
          run: (context) =>
            compared(context, plainRequest(document, operation, { headers: { "if-none-match": '"x"' } })),
        },
      ]
    : [];

/** Other methods than those of the document. */
export const methodTrials = (document: ContractDocument): Trial[] =>
  document.operations.flatMap((operation) => [
    ...refused(document, operation),
    options(document, operation),
    ...heads(document, operation),
  ]);
