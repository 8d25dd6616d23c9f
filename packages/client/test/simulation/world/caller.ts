import { getEventListeners } from "node:events";
import type { CallOptions } from "../../../src/index.ts";
import type { Call, CallKind, Limits } from "../history.ts";
import { callHeader } from "../network/network.ts";
import type { Scheduler } from "../scheduler.ts";
import type { Trace } from "../trace.ts";
import type { Errand } from "./scenario.ts";

interface CallerParts {
  readonly scheduler: Scheduler;
  readonly trace: Trace;
  readonly name: string;
  readonly account: string;
  readonly limits: Limits;
}

/** One call that is going to be made. */
export interface CallPlan {
  readonly kind: CallKind;
  readonly errand: Omit<Errand, "kind" | "at">;
  /** Its body can be sent only once. Default false. */
  readonly once?: boolean;
  /** A key that another call has as well. Default: each has its own. */
  readonly sharedKey?: string;
}

/** How long a wait takes at most, unless told otherwise. */
const waitMs = 30 * 60_000;

function effective(kind: CallKind, own: Partial<Limits>, common: Limits): Limits {
  const isWait = kind === "wait" || kind === "run";
  return { ...common, ...(isWait && { deadlineMs: waitMs }), ...own };
}

/** What is passed to the client: of its limits only those that are not the client's own. */
function optionsOf(
  { id, kind, limits }: Call,
  { errand, sharedKey }: CallPlan,
  signal: AbortSignal | undefined,
): CallOptions {
  const isTransfer = kind === "upload" || kind === "download";
  return {
    ...errand.limits,
    // The client's own is longer for them.
    ...(isTransfer && { timeoutMs: limits.timeoutMs }),
    ...(errand.namesKey && { idempotencyKey: `key of ${id}` }),
    ...(sharedKey !== undefined && { idempotencyKey: sharedKey }),
    signal,
    headers: { [callHeader]: id, ...(errand.fails && { "x-rivya-mock": "fail" }) },
  };
}

const named = (error: unknown): string => {
  const { name, code, budget } = Object(error) as Partial<Record<string, string>>;
  return [name, code ?? budget].filter(Boolean).join(" ");
};

/** Makes the calls of one client, and writes down what became of each. */
export class Caller {
  readonly calls: Call[] = [];
  readonly #parts: CallerParts;
  readonly #signals: AbortSignal[] = [];

  constructor(parts: CallerParts) {
    this.#parts = parts;
  }

  /** How many calls have not come to their end. */
  get open(): number {
    return this.calls.filter(({ settledAt }) => settledAt === null).length;
  }

  /** What the next call will be called. */
  get nextId(): string {
    return `${this.#parts.name}.${this.calls.length + 1}`;
  }

  /** Signals of callers that somebody still listens to. */
  get listenedTo(): number {
    return this.#signals.filter((signal) => getEventListeners(signal, "abort").length > 0).length;
  }

  /** What the call answers with; null when it fails. */
  async call<Value>(
    plan: CallPlan,
    invoke: (options: CallOptions, call: string) => Promise<Value>,
  ): Promise<Value | null> {
    const { scheduler, trace } = this.#parts;
    const call = this.#begin(plan);
    const patience = this.#patience(call, plan.errand.abortAfterMs);
    try {
      call.value = await invoke(optionsOf(call, plan, patience?.signal), call.id);
    } catch (error) {
      call.error = error ?? new Error("it was rejected with nothing");
    }
    patience?.callOff();
    call.settledAt = scheduler.now;
    call.endLine = trace.tell(scheduler.now, `${call.id} = ${call.error === undefined ? "done" : named(call.error)}`);
    return call.error === undefined ? (call.value as Value) : null;
  }

  #begin({ kind, errand, once = false, sharedKey }: CallPlan): Call {
    const { scheduler, trace, account, limits: common } = this.#parts;
    const id = this.nextId;
    const limits = effective(kind, errand.limits, common);
    const { timeoutMs, deadlineMs, retry } = limits;
    const call: Call = {
      id,
      kind,
      account,
      limits: once ? { ...limits, retry: 0 } : limits,
      sharesKey: sharedKey !== undefined,
      startedAt: scheduler.now,
      line: trace.tell(scheduler.now, `${id} ${kind}: ${timeoutMs} ms each, ${deadlineMs} ms in all, ${retry} retries`),
      abortedAt: null,
      settledAt: null,
      endLine: 0,
      value: undefined,
      error: undefined,
    };
    this.calls.push(call);
    return call;
  }

  #patience(call: Call, ms: number | null): { signal: AbortSignal; callOff: () => void } | null {
    if (ms === null) return null;
    const { scheduler, trace } = this.#parts;
    const controller = new AbortController();
    const { signal } = controller;
    this.#signals.push(signal);
    const abort = () => {
      call.abortedAt = scheduler.now;
      trace.tell(scheduler.now, `${call.id} aborted by its caller`);
      controller.abort(new Error("the caller has lost patience"));
    };
    if (ms > 0) return { signal, callOff: scheduler.in(ms, abort) };
    abort();
    return { signal, callOff: () => undefined };
  }
}
