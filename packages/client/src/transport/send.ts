import type { operations } from "@rivya/openapi";
import type { CallOptions } from "../call-options.ts";
import { RivyaInputError } from "../errors/input-error.ts";
import { knowing } from "../errors/rivya-error.ts";
import { RivyaTimeoutError } from "../errors/timeout-error.ts";
import { checkedId, json } from "../input.ts";
import { within } from "../time/budget.ts";
import { attempt } from "./attempt.ts";
import { checkedCall } from "./checked-call.ts";
import type { Connection } from "./connection.ts";
import { idempotencyKey } from "./idempotency.ts";
import { journal } from "./journal.ts";
import type { Outgoing, Success } from "./outgoing.ts";
import { retryDelay } from "./retry.ts";
import { RivyaPromise, type Answered } from "./rivya-promise.ts";

async function run<Operation extends keyof operations>(
  client: Connection,
  outgoing: Outgoing<Operation>,
  options: CallOptions,
): Promise<Answered<Success<Operation>>> {
  const { operation, path, pathParams, once, keyed } = outgoing;
  for (const name in pathParams) checkedId(operation, pathParams[name]!);
  const body = "json" in outgoing ? json(operation, outgoing.json) : undefined;
  const { settings } = client;
  const { clock, random } = settings;
  const { headers, signal } = options;
  const { timeoutMs, deadlineMs, retry: retries } = checkedCall(operation, settings, options, path);
  const key = keyed && { idempotencyKey: idempotencyKey(operation, options.idempotencyKey) };
  const sent = { ...headers, ...(key && { "idempotency-key": key.idempotencyKey }) };
  const note = once && retries > 0 ? "; its body can be sent only once" : "";

  const end = clock.now() + deadlineMs;
  let attempts = 0;
  let cause: unknown;
  const late = () => new RivyaTimeoutError({ operation, budget: "deadlineMs", ms: deadlineMs, attempts, cause });

  const untilDone = async (inner: AbortSignal): Promise<Answered<Success<Operation>>> => {
    for (;;) {
      attempts += 1;
      const start = clock.now();
      const about = () => ({ operation, attempt: attempts, tookMs: clock.now() - start });
      try {
        const answered = await attempt(settings, outgoing, {
          headers: sent,
          body,
          signal: inner,
          timeoutMs,
          attempts,
          note,
        });
        journal(settings, about(), { ...answered, status: answered.response.status });
        return answered;
      } catch (error) {
        cause = error;
        const isOver = once || attempts > retries || inner.aborted;
        const waitMs = isOver ? undefined : retryDelay(error, attempts, random);
        journal(settings, about(), error as Error, waitMs);
        if (waitMs === undefined) throw error;
        if (waitMs >= end - clock.now()) throw late();
        await clock.sleep(waitMs, inner);
        inner.throwIfAborted();
      }
    }
  };

  try {
    return await within({ clock, signal, ms: deadlineMs, operation, late }, untilDone);
  } catch (error) {
    // An error of whoever made the signal is not about this call alone; most wrong arguments were never sent.
    const isOwn = error !== signal?.reason && !(error instanceof RivyaInputError && !error.attempts);
    throw isOwn && attempts ? knowing(error, { attempts, ...key }) : error;
  }
}

/** Sends a call until it is answered, its retries are used up or its time is over. */
export const send = <Operation extends keyof operations>(
  client: Connection,
  outgoing: Outgoing<Operation>,
  options: CallOptions = {},
): RivyaPromise<Success<Operation>> => new RivyaPromise(run(client, outgoing, options));
