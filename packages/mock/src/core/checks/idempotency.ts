import { fingerprint } from "../idempotency/fingerprint.ts";
import { replay } from "../idempotency/replay.ts";
import { after } from "../store/eventually.ts";
import type { Check } from "./check.ts";

/** Answers a request that has been answered already under its Idempotency-Key. */
export const checkIdempotency: Check = (exchange) => {
  const { operationId, takesIdempotencyKey } = exchange.get("route");
  const key = exchange.request.headers["idempotency-key"];
  if (!takesIdempotencyKey || key === undefined) return null;
  const slot = { account: exchange.get("caller").account, operationId, key };
  return after(fingerprint(exchange), (mark) => {
    exchange.found("attempt", { slot, fingerprint: mark });
    return after(exchange.service.store.recall(slot, exchange.now), (first) => first && replay(exchange, first));
  });
};
