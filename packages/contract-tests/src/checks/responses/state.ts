import { successOf } from "../../document/operation.ts";
import { plainForm, plainRequest } from "../../samples/plain.ts";
import { withHeaders } from "../../wire/request.ts";
import type { Recipe } from "./recipe.ts";

/** Nobody issued the id in the path of a plain request. */
export const notFound: Recipe = {
  async run(context, operation) {
    const { key } = await context.account();
    return context.send(plainRequest(context.document, operation, { key }), { status: 404, code: "not_found" });
  },
};

export const insufficientCredits: Recipe = {
  needs: ["control"],
  async run(context, operation) {
    const { key } = await context.account({ credits: 0 });
    return context.send(plainRequest(context.document, operation, { key }), {
      status: 402,
      code: "insufficient_credits",
    });
  },
};

export const idempotencyConflict: Recipe = {
  paid: 2,
  async run(context, operation) {
    const { key } = await context.account();
    const first = withHeaders(plainRequest(context.document, operation, { key }), {
      "idempotency-key": `contract-${crypto.randomUUID()}`,
    });
    await context.send(first, { status: successOf(operation) });
    const more =
      typeof first.body === "string"
        ? { json: { ...(JSON.parse(first.body) as object), client_request_id: "another" } }
        : { form: [...plainForm, { name: "client_request_id", value: "another" }] };
    const other = plainRequest(context.document, operation, { key, ...more });
    const again = withHeaders(other, { "idempotency-key": first.headers["idempotency-key"] });
    return context.send(again, { status: 409, code: "idempotency_conflict" });
  },
};
