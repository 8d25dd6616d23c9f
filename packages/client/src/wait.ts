import type { Task, TaskResult } from "@rivya/openapi";
import type { CallOptions } from "./call-options.ts";
import { RivyaResponseError } from "./errors/response-error.ts";
import { knowing } from "./errors/rivya-error.ts";
import { TaskFailedError } from "./errors/task-failed-error.ts";
import { RivyaTimeoutError } from "./errors/timeout-error.ts";
import { checkedId } from "./input.ts";
import { getTask } from "./operations/get-task.ts";
import { within } from "./time/budget.ts";
import { pollInterval, type Interval } from "./time/polling.ts";
import { checkedCall } from "./transport/checked-call.ts";
import type { Connection } from "./transport/connection.ts";
import { retryDelay } from "./transport/retry.ts";
import { RivyaPromise, type Answered } from "./transport/rivya-promise.ts";

/**
 * How to wait. The deadline is decided by this package, the pace is what Rivya's page on its tasks advises.
 *
 * @example
 * await rivya.tasks.wait(id, { interval: (look) => 1000 * (look + 1), onUpdate: ({ status }) => console.log(status) });
 */
export interface WaitOptions extends CallOptions {
  /** Milliseconds for the whole wait, every look and retry included; above 0. Default 30 minutes, not the client's. */
  readonly deadlineMs?: number | undefined;
  /** Called with the task after every look at it. What it throws ends the wait, as it is. Default: nobody is told. */
  readonly onUpdate?: ((task: Task) => void) | undefined;
  /**
   * Milliseconds before the n-th look, n counted from 0. Default, as Rivya advises: 2 to 3 seconds, then 5 to 10,
   * growing, with jitter. Less than 50 counts as 50, more than 2^31-1 as that; what is no number from 0 up is a
   * `RivyaInputError`.
   */
  readonly interval?: Interval | undefined;
}

/** A task that has its result. */
export type SucceededTask = Task & { readonly status: "succeeded"; readonly result: TaskResult };

const defaultWaitMs = 30 * 60_000;
const operation = "waitForTask";

/** What a wait is given, before anything is sent or waited for; the milliseconds that it has. */
export function checkedWait(asked: string, { settings }: Connection, options: WaitOptions): number {
  const { interval } = options;
  if (typeof interval !== "function") pollInterval(asked, interval, 0, settings.random);
  return checkedCall(asked, { ...settings, deadlineMs: defaultWaitMs }, options, "/api/v1/generations").deadlineMs;
}

/** @param spentMs What is over of the deadline. */
export async function followTask(
  client: Connection,
  id: string,
  options: WaitOptions,
  spentMs = 0,
): Promise<Answered<SucceededTask>> {
  const { signal, deadlineMs: _total, onUpdate, interval, ...call } = options;
  const total = checkedWait(operation, client, options);
  checkedId(operation, id);
  const { clock, random, redact } = client.settings;
  let looks = 0;
  let seen = "";
  let cause: unknown;
  const late = () =>
    new RivyaTimeoutError({ operation, budget: "deadlineMs", ms: total, attempts: looks, cause }, `; ${id}${seen}`);

  const untilDone = async (inner: AbortSignal): Promise<Answered<SucceededTask>> => {
    let waitMs: number | undefined = 0;
    for (;;) {
      await clock.sleep(Math.max(pollInterval(operation, interval, looks, random), waitMs), inner);
      inner.throwIfAborted();
      looks += 1;
      let answered: Answered<Task>;
      try {
        answered = await getTask(client, id, { ...call, signal: inner }).withResponse();
      } catch (error) {
        waitMs = retryDelay(error, looks, random);
        if (waitMs === undefined) throw error;
        cause = error;
        continue;
      }
      waitMs = 0;
      cause = undefined;
      const { data: task, response, requestId } = answered;
      seen = ` was ${JSON.stringify(task.status)} and goes on: wait again`;
      onUpdate?.(task);
      const text = redact(JSON.stringify(task));
      if (task.status === "succeeded") {
        if (task.result?.urls) return answered as Answered<SucceededTask>;
        const facts = { operation, status: response.status, requestId, text };
        throw new RivyaResponseError(facts, "has succeeded, and has no result");
      }
      if (task.status === "failed") throw new TaskFailedError(JSON.parse(text) as Task);
    }
  };

  try {
    return await within({ clock, signal, ms: Math.max(total - spentMs, 0), operation, late }, untilDone);
  } catch (error) {
    throw knowing(error, { taskId: id });
  }
}

/**
 * Polls until the task has succeeded. A look whose error is `retryable`, after its own retries, is one that found
 * nothing: the wait goes on until its deadline. Any other error ends it, as does a `Retry-After` of more than a minute.
 *
 * @throws {TaskFailedError} when it has failed.
 * @throws {RivyaTimeoutError} after `deadlineMs`, 30 minutes by default. The task goes on.
 * @example
 * const { result } = await waitForTask(client, task.id, { onUpdate: ({ status }) => console.log(status) });
 */
export const waitForTask = (client: Connection, id: string, options: WaitOptions = {}): RivyaPromise<SucceededTask> =>
  new RivyaPromise(followTask(client, id, options));
