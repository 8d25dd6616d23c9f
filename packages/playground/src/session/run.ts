import { TaskFailedError, type Interval, type RivyaClient, type TaskRequest } from "@rivya/client";
import type { Task } from "@rivya/openapi";
import { problemOf, type Problem } from "./problem.ts";

/** A task from its request to what it made. */
export interface Run {
  /** What was sent. */
  readonly body: unknown;
  readonly isRunning: boolean;
  /** Each status when it was first seen, in milliseconds of the client's clock. */
  readonly steps: readonly { readonly status: string; readonly at: number }[];
  readonly task: Task | null;
  readonly results: readonly Blob[];
  readonly problem: Problem | null;
}

export const nothingRun: Run = {
  body: null,
  isRunning: false,
  steps: [],
  task: null,
  results: [],
  problem: null,
};

export interface RunOptions {
  /** The value of `X-Rivya-Mock` on the request that creates the task; "" for none. */
  readonly effect: string;
  readonly signal: AbortSignal;
  /** How often the client looks. Default: as Rivya advises. */
  readonly interval?: Interval | undefined;
  /** Hears of everything that changes. */
  readonly tell: (run: Run) => void;
}

// Whoever turns a clock by a day does not want to be told that half an hour was over.
const patienceMs = 10 * 365 * 86_400_000;

/** Creates a task, watches it and fetches what it made. Never rejects: what went wrong is told. */
export async function run(client: RivyaClient, body: unknown, options: RunOptions): Promise<void> {
  const { effect, signal, interval, tell } = options;
  let now: Run = { ...nothingRun, body, isRunning: true };
  const change = (part: Partial<Run>) => tell((now = { ...now, ...part }));
  const saw = (task: Task) => {
    const isNew = now.steps.at(-1)?.status !== task.status;
    change({ task, ...(isNew && { steps: [...now.steps, { status: task.status, at: client.settings.clock.now() }] }) });
  };
  change({});
  try {
    const headers = effect === "" ? {} : { "X-Rivya-Mock": effect };
    // The service has the last word on what is no valid request.
    const created = await client.tasks.create(body as TaskRequest, { headers, signal });
    saw(created);
    const done = await client.tasks.wait(created.id, { signal, interval, deadlineMs: patienceMs, onUpdate: saw });
    const each = done.result.urls.map((_, index) => client.tasks.download(done, { index, as: "blob", signal }));
    change({ results: await Promise.all(each), isRunning: false });
  } catch (error) {
    if (error instanceof TaskFailedError) saw(error.task);
    change({ isRunning: false, problem: signal.aborted ? null : problemOf(error) });
  }
}
