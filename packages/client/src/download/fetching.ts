import type { Task } from "@rivya/openapi";
import type { RivyaConnectionError } from "../errors/connection-error.ts";
import type { RivyaResponseError } from "../errors/response-error.ts";
import type { RivyaError } from "../errors/rivya-error.ts";
import type { RivyaTimeoutError } from "../errors/timeout-error.ts";
import type { Refuse } from "../refuse.ts";
import type { within } from "../time/budget.ts";
import type { Ask } from "../transport/ask.ts";
import type { Settings } from "../transport/connection.ts";
import type { cleaned } from "../transport/redact.ts";
import type { isRetryable } from "../transport/retry.ts";
import type { retryAfter } from "../transport/retry-after.ts";
import { guarded } from "./guarded.ts";
import { beginningOf, problemOf } from "./problem.ts";
import { resultUrl } from "./result-url.ts";

/** A file that comes, while its attempt lasts. */
export interface Arriving {
  readonly response: Response;
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly signal: AbortSignal;
  /** The body for a longer time than the attempt, within what is left of the call's. */
  readonly guarded: () => ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Makes what was asked for of the file. What breaks before that is done is tried again. */
export type Take = (arriving: Arriving) => object | Promise<object>;

/** What all of the client is made of. Handed in, so that what is loaded late shares no code with what is loaded early. */
interface Tools {
  readonly RivyaConnectionError: typeof RivyaConnectionError;
  readonly RivyaError: typeof RivyaError;
  readonly RivyaResponseError: typeof RivyaResponseError;
  readonly RivyaTimeoutError: typeof RivyaTimeoutError;
  readonly cleaned: typeof cleaned;
  readonly isRetryable: typeof isRetryable;
  readonly retryAfter: typeof retryAfter;
  readonly within: typeof within;
}

export interface Fetching extends Tools {
  readonly settings: Settings;
  readonly operation: string;
  readonly task: Task;
  readonly index: number;
  readonly outer: AbortSignal | undefined;
  readonly budgets: { readonly timeoutMs: number; readonly deadlineMs: number };
  /** When the call began. */
  readonly begin: number;
  readonly refuse: Refuse;
  /** Gets ready for an attempt, before anything is sent. */
  readonly open: (refuse: Refuse, signal: AbortSignal) => Take | Promise<Take>;
}

const sizeOf = (data: { readonly size?: unknown; readonly byteLength?: unknown }) => data.size ?? data.byteLength;

/** Fetches a result, without the key and without the headers of the client. */
export function fetching(all: Fetching): Ask {
  const { settings, operation, budgets, begin, refuse, cleaned, within } = all;
  const { clock, fetch, redact } = settings;
  const { href, origin } = resultUrl(all.task, all.index, refuse);
  let attempts = 0;

  const since = (moment: number) => Math.max(clock.now() - moment, 0);
  const errorOf = (reason: unknown) =>
    reason instanceof all.RivyaError
      ? reason
      : new all.RivyaConnectionError(operation, origin, cleaned(reason, redact));
  const isNone = ({ status, headers }: Response, problem: string, text = ""): never => {
    const facts = {
      operation,
      status,
      requestId: headers.get("x-request-id") ?? undefined,
      retryAfterMs: all.retryAfter(headers, clock.now()),
      retryable: all.isRetryable(status),
      text: redact(text),
    };
    throw new all.RivyaResponseError(facts, problem);
  };

  const take = async (response: Response, start: number, signal: AbortSignal, made: Take): Promise<object> => {
    signal.throwIfAborted();
    const problem = problemOf(response);
    if (problem) return isNone(response, problem, await beginningOf(response));
    const empty = () => isNone(response, "is empty");
    const body = response.body!;
    const guard = (work: (inner: AbortSignal) => Promise<void>) => {
      const left = { timeoutMs: budgets.timeoutMs - since(start), deadlineMs: budgets.deadlineMs - since(begin) };
      const budget = left.deadlineMs < left.timeoutMs ? "deadlineMs" : "timeoutMs";
      const late = () => new all.RivyaTimeoutError({ operation, budget, ms: budgets[budget], attempts });
      return within({ clock, ms: Math.max(left[budget], 0), signal: all.outer, operation, late }, work);
    };
    const data = await made({
      response,
      body,
      signal,
      guarded: () => guarded(body, { guard, errorOf, empty }),
    });
    return sizeOf(data) === 0 ? empty() : data;
  };

  return async ({ headers, signal }) => {
    const start = clock.now();
    let response: Response | undefined;
    try {
      const made = await all.open(refuse, signal);
      signal.throwIfAborted();
      attempts += 1;
      response = await fetch(href, { headers, signal, redirect: "manual" });
      return { response, text: "", data: await take(response, start, signal, made) };
    } catch (reason) {
      // Nobody reads on; where somebody has begun to, it is up to them to let go.
      void response?.body?.cancel().catch(() => undefined);
      throw errorOf(reason);
    }
  };
}
