import type { Task, TaskResult } from "@rivya/openapi";
import { RivyaInputError, RivyaResponseError, RivyaTimeoutError, TaskFailedError } from "./errors/index.ts";
import type { Clock } from "./time/clock.ts";

export interface WaitOptions {
  /** Stops the wait; it rejects with the signal's reason. The task goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole wait, a look that hangs included. Default 30 minutes. */
  readonly deadlineMs?: number;
  /** Called with the task after every look at it. */
  readonly onUpdate?: (task: Task) => void;
  /** Milliseconds before the n-th look, n counted from 0. Default 2500, then 5000. Less than 50 counts as 50. */
  readonly interval?: number | ((look: number) => number);
}

/** A task that has its result. */
export type SucceededTask = Task & { readonly status: "succeeded"; readonly result: TaskResult };

const defaultDeadlineMs = 30 * 60_000;
const shortestIntervalMs = 50;
const advisedInterval = (look: number): number => (look === 0 ? 2500 : 5000);

const intervalOf = (interval: WaitOptions["interval"], look: number): number => {
  const ms = typeof interval === "number" ? interval : (interval ?? advisedInterval)(look);
  return ms >= shortestIntervalMs ? ms : shortestIntervalMs;
};

function succeeded(task: Task): SucceededTask {
  if (task.result) return task as SucceededTask;
  throw new RivyaResponseError("getTask", 200, JSON.stringify(task));
}

/** Reads, and gives up when the time that is left is over: a look that hangs must not outlast the deadline. */
async function lookWithin(left: number, { clock, read, signal, late }: Look): Promise<Task> {
  const over = new AbortController();
  const done = new AbortController();
  const timer = clock.sleep(left, done.signal).then(
    () => over.abort(late),
    () => undefined,
  );
  try {
    return await read(signal ? AbortSignal.any([signal, over.signal]) : over.signal);
  } finally {
    done.abort();
    await timer;
  }
}

interface Look {
  readonly clock: Clock;
  readonly read: (signal: AbortSignal) => Promise<Task>;
  readonly signal: AbortSignal | undefined;
  /** What to reject with when the deadline passes. */
  readonly late: RivyaTimeoutError;
}

export async function waitForTask(
  clock: Clock,
  read: Look["read"],
  id: string,
  { signal, deadlineMs = defaultDeadlineMs, onUpdate, interval }: WaitOptions,
): Promise<SucceededTask> {
  if (!(deadlineMs > 0)) throw new RivyaInputError(`tasks.wait: deadlineMs must be above 0; received ${deadlineMs}`);
  const late = new RivyaTimeoutError(`${id} was not finished`, deadlineMs);
  const end = clock.now() + deadlineMs;
  for (let look = 0; ; look++) {
    const left = end - clock.now();
    if (left <= 0) throw late;
    await clock.sleep(Math.min(intervalOf(interval, look), left), signal);
    const task = await lookWithin(Math.max(end - clock.now(), 1), { clock, read, signal, late });
    onUpdate?.(task);
    if (task.status === "succeeded") return succeeded(task);
    if (task.status === "failed") throw new TaskFailedError(task);
  }
}
