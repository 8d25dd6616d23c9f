import { isDeepStrictEqual } from "node:util";
import type { Context } from "../../context/context.ts";
import { demand } from "../../context/demand.ts";
import { NotPossible } from "../../context/not-possible.ts";
import { makerOf, requestOfSomething } from "../../samples/make.ts";
import { plainPrice } from "../../samples/plain.ts";
import type { ContractRequest } from "../../wire/request.ts";
import type { Case, Planning } from "../check.ts";
import { calls, type Called } from "./calls.ts";
import { recorderOn, type Recorder } from "./recorder.ts";
import { holdRequest } from "./same-request.ts";

async function called(context: Context, recorder: Recorder, operationId: string, request: ContractRequest) {
  const call = calls[operationId];
  if (!call) throw new NotPossible(`the client has no ${operationId}`);
  const answered = await call(recorder.client, request).catch((error: unknown): Called => {
    throw recorder.broken() ?? error;
  });
  return { answered, exchange: recorder.wire.at(-1)! };
}

/** What the client asks for is what was meant, and what it returns is what was answered. */
export const successes = ({ document }: Planning): Omit<Case, "check">[] =>
  document.operations.map((operation) => {
    const { operationId } = operation;
    const maker = makerOf(document, operation);
    return {
      operationId,
      title: "through the client it is what was on the wire",
      maxCredits: plainPrice(document, operation) + (maker ? plainPrice(document, maker) : 0),
      async run(context) {
        const { key } = await context.account();
        const wanted = await requestOfSomething(context, operation, key);
        const { answered, exchange } = await called(context, recorderOn(context, key), operationId, wanted);
        await holdRequest(context, wanted, exchange.request);
        const { json, headers } = exchange.answer;
        const facts = { keyword: "client", expected: "the body of the answer", received: answered.data };
        demand(context, isDeepStrictEqual(answered.data, json), facts);
        const id = headers.get("x-request-id");
        const received = String(answered.requestId);
        demand(context, received === id, {
          keyword: "client",
          pointer: "X-Request-Id",
          expected: String(id),
          received,
        });
      },
    };
  });
