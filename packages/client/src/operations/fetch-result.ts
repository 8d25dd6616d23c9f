import type { Task } from "@rivya/openapi";
import type { CallOptions } from "../call-options.ts";
import type * as Download from "../download/index.ts";
import { RivyaConnectionError } from "../errors/connection-error.ts";
import { RivyaResponseError } from "../errors/response-error.ts";
import { RivyaError } from "../errors/rivya-error.ts";
import { RivyaTimeoutError } from "../errors/timeout-error.ts";
import { within } from "../time/budget.ts";
import type { Ask } from "../transport/ask.ts";
import type { Connection } from "../transport/connection.ts";
import type { Outgoing } from "../transport/outgoing.ts";
import { cleaned } from "../transport/redact.ts";
import { isRetryable } from "../transport/retry.ts";
import { retryAfter } from "../transport/retry-after.ts";
import type { Answered } from "../transport/rivya-promise.ts";
import { send } from "../transport/send.ts";
import { refusing } from "./refusing.ts";

export interface ResultOptions extends CallOptions {
  /** Which of the results, counted from 0. Default 0. */
  readonly index?: number | undefined;
  /** Milliseconds for one attempt, body included. Default: ten times the client's, 10 minutes unless told otherwise. */
  readonly timeoutMs?: number | undefined;
}

/** A file that comes, while its attempt lasts. */
export interface Arriving {
  readonly response: Response;
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly signal: AbortSignal;
  /** The body for a longer time than the attempt, within what is left of the call's. */
  readonly guarded: () => ReadableStream<Uint8Array<ArrayBuffer>>;
}

let loading: Promise<typeof Download> | undefined;

/**
 * Fetches a result of a task, without the key and without the headers of the client.
 *
 * @param take Makes what was asked for of the file. What breaks before that is done is tried again.
 */
export async function fetchResult<Data extends object>(
  { settings }: Connection,
  operation: string,
  task: Task,
  { index = 0, ...options }: ResultOptions,
  take: (arriving: Arriving) => Data | Promise<Data>,
): Promise<Answered<Data>> {
  const { clock, fetch, redact } = settings;
  const { timeoutMs = 10 * settings.timeoutMs, deadlineMs = settings.deadlineMs, signal: outer } = options;
  const all = { timeoutMs, deadlineMs };
  const { guarded, problemOf, resultUrl } = await (loading ??= import("../download/index.ts"));
  const { href, origin } = resultUrl(task, index, refusing(operation, `result of ${task.id}`));
  const begin = clock.now();
  let attempts = 0;

  const since = (moment: number) => Math.max(clock.now() - moment, 0);
  const errorOf = (reason: unknown) =>
    reason instanceof RivyaError ? reason : new RivyaConnectionError(operation, origin, cleaned(reason, redact));

  const ask: Ask = async ({ headers, signal }) => {
    attempts += 1;
    const start = clock.now();
    const response = await fetch(href, { headers, signal, redirect: "manual" });
    signal.throwIfAborted();
    const problem = problemOf(response);
    if (problem) {
      const { status, headers: received } = response;
      const facts = {
        operation,
        status,
        requestId: received.get("x-request-id") ?? undefined,
        retryAfterMs: retryAfter(received.get("retry-after"), clock.now()),
        retryable: isRetryable(status),
        text: await response.text(),
      };
      throw new RivyaResponseError(facts, problem);
    }
    const body = response.body!;
    const guard = (work: (inner: AbortSignal) => Promise<void>) => {
      const left = { timeoutMs: timeoutMs - since(start), deadlineMs: deadlineMs - since(begin) };
      const budget = left.deadlineMs < left.timeoutMs ? "deadlineMs" : "timeoutMs";
      const late = () => new RivyaTimeoutError({ operation, budget, ms: all[budget], attempts });
      return within({ clock, ms: Math.max(left[budget], 0), signal: outer, operation, late }, work);
    };
    const arriving = { response, body, signal, guarded: () => guarded(body, guard, errorOf) };
    return { response, text: "", data: await take(arriving) };
  };
  // No operation of the document: what is sent and read is up to `ask` alone.
  const outgoing = { operation, isPromised: () => true } as unknown as Outgoing;
  const connection = { settings: { ...settings, baseUrl: origin, ask } };
  const answered: Answered<unknown> = await send(connection, () => outgoing, { ...options, ...all }).withResponse();
  return answered as Answered<Data>;
}
