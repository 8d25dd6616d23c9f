import type { Context } from "../../context/context.ts";
import { parameterOf, successOf, type Operation } from "../../document/operation.ts";
import { requestOfSomething } from "../../samples/make.ts";
import type { Exchange } from "../../wire/exchange.ts";
import { withHeaders } from "../../wire/request.ts";
import type { Recipe } from "./recipe.ts";

async function succeed(context: Context, operation: Operation): Promise<Exchange> {
  const { key } = await context.account();
  const request = await requestOfSomething(context, operation, key);
  const status = successOf(operation);
  const first = await context.send(request, { status });
  if (!parameterOf(operation, "Idempotency-Key")) return first;
  const keyed = withHeaders(request, { "idempotency-key": "contract-replay" });
  await context.send(keyed, { status });
  const replay = await context.send(keyed, { status });
  const received = String(replay.answer.headers.get("idempotent-replayed"));
  if (received === "true") return replay;
  return context.broke({ keyword: "header", pointer: "Idempotent-Replayed", expected: "true on a replay", received });
}

/** The operation does what it is there for, and says so when it does not do it again. */
export const success: Recipe = { paid: 3, run: succeed };

/** Who holds the current copy is told so. */
export const notModified: Recipe = {
  async run(context, operation) {
    const { key } = await context.account();
    const request = await requestOfSomething(context, operation, key);
    const { answer } = await context.send(request, { status: successOf(operation) });
    const tag = answer.headers.get("etag") ?? "";
    return context.send(withHeaders(request, { "if-none-match": tag }), { status: 304 });
  },
};
