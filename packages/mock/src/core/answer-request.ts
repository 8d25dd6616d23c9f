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
import type { Eventually } from "./store/eventually.ts";

/** Who is told what happens. */
export interface Listeners {
  readonly onRequest?: ((entry: JournalEntry) => void) | undefined;
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** The answer stands whatever comes of it. */
async function tidyUp(tidy: () => Eventually<void>, onError: Listeners["onError"]): Promise<void> {
  try {
    await tidy();
  } catch (error) {
    onError?.(error);
  }
}

function failed(error: unknown, exchange: Exchange, { onError }: Listeners): Answer {
  const blamed = fromError(error, exchange.requestId);
  if (blamed) return blamed;
  exchange.rule = null;
  onError?.(error);
  return refuse(exchange.requestId, "internal_error");
}

async function settled(passing: Promise<Answer>, exchange: Exchange, listeners: Listeners): Promise<Answer> {
  try {
    return await passing;
  } catch (error) {
    return failed(error, exchange, listeners);
  } finally {
    // Few requests leave anything, and the others wait for nothing.
    if (exchange.leftovers) await tidyUp(exchange.leftovers, listeners.onError);
  }
}

/** The answer, at once where nothing had to be waited for. */
function work(exchange: Exchange, listeners: Listeners): Eventually<Answer> {
  try {
    const passing = pass(exchange);
    return passing instanceof Promise ? settled(passing, exchange, listeners) : passing;
  } catch (error) {
    return failed(error, exchange, listeners);
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
  if (working instanceof Promise && isManual(service.clock)) service.clock.hold(working);
  const worked = working instanceof Promise ? await working : working;
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
