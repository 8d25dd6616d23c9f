import { finish, type FinishedAnswer } from "./answer/finish.ts";
import type { Answer } from "./answer/answer.ts";
import { cutOff } from "./answer/cut-off.ts";
import { fromError } from "./answer/from-error.ts";
import { refuse } from "./answer/refuse.ts";
import { holdBack } from "./clock/hold-back.ts";
import { isManual } from "./clock/manual-clock.ts";
import { Exchange } from "./exchange.ts";
import { pass } from "./pipeline.ts";
import { timestamp } from "./present/timestamp.ts";
import { report } from "./report.ts";
import type { MockRequest } from "./request.ts";
import type { Service } from "./service.ts";
import { noEffects } from "./steering/effects.ts";
import { invalid } from "./steering/invalid.ts";
import type { JournalEntry } from "./steering/journal.ts";
import { after, type Eventually } from "./store/eventually.ts";

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
    report(error, onError);
  }
}

function failed(error: unknown, exchange: Exchange, { onError }: Listeners): Answer | null {
  if (exchange.era.aborted) return null;
  const blamed = fromError(error, exchange.requestId);
  if (blamed) return blamed;
  exchange.rule = null;
  report(error, onError);
  return refuse(exchange.requestId, "internal_error");
}

async function settled(passing: Promise<Answer>, exchange: Exchange, listeners: Listeners): Promise<Answer | null> {
  const answer = await passing.catch((error: unknown) => failed(error, exchange, listeners));
  // Few requests leave anything, and the others wait for nothing.
  if (exchange.leftovers) await tidyUp(exchange.leftovers, listeners.onError);
  return exchange.era.aborted ? null : answer;
}

/** The answer, at once where nothing had to be waited for; null where a reset came first. */
function work(exchange: Exchange, listeners: Listeners): Eventually<Answer | null> {
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

function tell(exchange: Exchange, status: number, began: number, { onRequest, onError }: Listeners): void {
  try {
    const kept = exchange.service.steering.journal.add(entry(exchange, status, performance.now() - began));
    onRequest?.(kept);
  } catch (error) {
    report(error, onError);
  }
}

/** What becomes of the work; `null` is work that a reset made void. */
function conclude(
  worked: Answer | null,
  exchange: Exchange,
  closing: AbortSignal,
  tellOf: (answer: FinishedAnswer) => void,
): Eventually<FinishedAnswer> {
  const { request, service } = exchange;
  const { slowMs, damage } = exchange.peek("effects") ?? noEffects;
  const envelope = {
    method: request.method,
    requestId: exchange.requestId,
    cors: service.cors,
    headers: exchange.peek("rateHeaders"),
  };
  if (!worked) return cutOff(envelope);
  const answer = finish(damage === "invalid" ? invalid(worked) : worked, envelope);
  const release = (): FinishedAnswer => {
    if (!exchange.era.aborted) tellOf(answer);
    return damage === "drop" || damage === "truncate" ? { ...answer, damage } : answer;
  };
  if (slowMs === undefined) return release();
  const { signal } = request;
  return holdBack(slowMs, [closing, exchange.era, ...(signal ? [signal] : [])]).then(release);
}

/** A request of the API from its arrival to its answer: the work, what effects do to it, and its line in the journal. */
export function answerRequest(
  request: MockRequest,
  service: Service,
  closing: AbortSignal,
  listeners: Listeners,
): Eventually<FinishedAnswer> {
  const began = performance.now();
  const exchange = new Exchange(request, service);
  const working = work(exchange, listeners);
  if (working instanceof Promise && isManual(service.clock)) service.clock.hold(working);
  return after(working, (worked) =>
    conclude(worked, exchange, closing, ({ status }) => tell(exchange, status, began, listeners)),
  );
}
