import type { Task } from "@rivya/openapi";
import type { CallOptions } from "../call-options.ts";
import type { Fetching } from "../download/fetching.ts";
import { RivyaConnectionError } from "../errors/connection-error.ts";
import { RivyaResponseError } from "../errors/response-error.ts";
import { RivyaError } from "../errors/rivya-error.ts";
import { RivyaTimeoutError } from "../errors/timeout-error.ts";
import { later } from "../later.ts";
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

export const loadDownload = /* @__PURE__ */ later(() => import("../download/index.ts"));

/**
 * Fetches a result of a task, without the key and without the headers of the client.
 *
 * @param open Gets ready for what is to be made of the file, before anything is sent.
 */
export function fetchResult<Data extends object>(
  { settings }: Connection,
  operation: string,
  task: Task,
  { index = 0, ...options }: ResultOptions,
  open: Fetching["open"],
): Promise<Answered<Data>> {
  const { clock } = settings;
  const { timeoutMs = 10 * settings.timeoutMs, deadlineMs = settings.deadlineMs, signal: outer } = options;
  const budgets = { timeoutMs, deadlineMs };
  const begin = clock.now();
  let fetching: Ask | undefined;
  const ask: Ask = async (question) => {
    const late = await loadDownload(operation);
    question.signal.throwIfAborted();
    fetching ??= late.fetching({
      RivyaConnectionError,
      RivyaError,
      RivyaResponseError,
      RivyaTimeoutError,
      begin,
      budgets,
      cleaned,
      index,
      isRetryable,
      open,
      operation,
      outer,
      refuse: refusing(settings, operation, `result of ${(task as Task | undefined)?.id}`),
      retryAfter,
      settings,
      task,
      within,
    });
    return fetching(question);
  };
  // No operation of the document: what is sent and read is up to `ask` alone.
  const outgoing = { operation, isPromised: () => true } as unknown as Outgoing;
  const call = { ...options, ...budgets };
  const answered: Promise<Answered<unknown>> = send({ settings: { ...settings, ask } }, outgoing, call).withResponse();
  return answered as Promise<Answered<Data>>;
}
