import type { Answer } from "../answer/answer.ts";
import { refuse } from "../answer/refuse.ts";
import type { Exchange } from "../exchange.ts";
import type { Remembered } from "../store/records.ts";

/** The first answer of an idempotency key once more, or a conflict when another request had it. */
export function replay(exchange: Exchange, { fingerprint, status, location, body }: Remembered): Answer {
  if (exchange.get("attempt").fingerprint !== fingerprint) {
    exchange.rule = "idempotency";
    return refuse(exchange.requestId, "idempotency_conflict");
  }
  const headers = { "Content-Type": "application/json", Location: location, "Idempotent-Replayed": "true" };
  return { status, headers, body };
}
