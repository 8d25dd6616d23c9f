import { finish, type FinishedAnswer } from "./answer/finish.ts";
import type { Answer } from "./answer/answer.ts";
import { fromError } from "./answer/from-error.ts";
import { refuse } from "./answer/refuse.ts";
import { holdBack } from "./clock/hold-back.ts";
import { isManual } from "./clock/manual-clock.ts";
import { Exchange } from "./exchange.ts";
import { pass } from "./pipeline.ts";
import { timestamp } from "./present/timestamp.ts";
import type { MockRequest } from "./request.ts";
import type { Service } from "./service.ts";
import { noEffects } from "./steering/effects.ts";
import { invalid } from "./steering/invalid.ts";
import type { JournalEntry } from "./steering/journal.ts";

/** Who is told what happens. */
export interface Listeners {
  readonly onRequest?: ((entry: JournalEntry) => void) | undefined;
  readonly onError?: ((error: unknown) => void) | undefined;
}

async function work(exchange: Exchange, { onError }: Listeners): Promise<Answer> {
  try {
    return await pass(exchange);
  } catch (error) {
    const blamed = fromError(error, exchange.requestId);
    if (blamed) return blamed;
    exchange.rule = null;
    onError?.(error);
    return refuse(exchange.requestId, "internal_error");
  }
}

const entry = (exchange: Exchange, status: number, milliseconds: number): JournalEntry => ({
  at: timestamp(exchange.now),
  request_id: exchange.requestId,
  method: exchange.request.method,
  path: exchange.request.target,
  operation: exchange.peek("route")?.operationId ?? null,
  status,
  milliseconds: Math.round(milliseconds * 1000) / 1000,
  refused_by: status < 400 ? null : exchange.rule,
});

/** A request of the API from its arrival to its answer: the work, what effects do to it, and its line in the journal. */
export async function answerRequest(
  request: MockRequest,
  service: Service,
  closing: AbortSignal,
  listeners: Listeners,
): Promise<FinishedAnswer> {
  const began = performance.now();
  const exchange = new Exchange(request, service);
  const working = work(exchange, listeners);
  if (isManual(service.clock)) service.clock.hold(working);
  const worked = await working;
  const { slowMs, damage } = exchange.peek("effects") ?? noEffects;
  const answer = finish(damage === "invalid" ? invalid(worked) : worked, {
    method: request.method,
    requestId: exchange.requestId,
    cors: service.cors,
    headers: exchange.peek("rateHeaders"),
  });
  if (slowMs !== undefined) {
    const { signal } = request;
    await holdBack(slowMs, signal ? [closing, signal] : [closing]);
  }
  const kept = service.steering.journal.add(entry(exchange, answer.status, performance.now() - began));
  try {
    listeners.onRequest?.(kept);
  } catch (error) {
    listeners.onError?.(error);
  }
  return damage === "drop" || damage === "truncate" ? { ...answer, damage } : answer;
}
