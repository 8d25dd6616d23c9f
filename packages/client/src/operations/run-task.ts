import type { Connection } from "../transport/connection.ts";
import { RivyaPromise, type Answered } from "../transport/rivya-promise.ts";
import { checkedWait, followTask, type SucceededTask, type WaitOptions } from "../wait.ts";
import { createTask, type TaskRequest } from "./create-task.ts";

export interface RunOptions extends WaitOptions {
  /** Milliseconds for creating and waiting together. Default 30 minutes. */
  readonly deadlineMs?: number | undefined;
}

async function run(client: Connection, body: TaskRequest, options: RunOptions): Promise<Answered<SucceededTask>> {
  const { clock, deadlineMs: callMs } = client.settings;
  const { interval: _interval, onUpdate, ...call } = options;
  const ms = checkedWait("runTask", client, options);
  const start = clock.now();
  const task = await createTask(client, body, { ...call, deadlineMs: Math.min(ms, callMs) });
  onUpdate?.(task);
  return followTask(client, task.id, { ...options, deadlineMs: ms }, Math.max(clock.now() - start, 0));
}

/**
 * Creates a task and waits for its result. `onUpdate` hears of it first when it is created.
 *
 * @throws {RivyaError} as `createTask` and `waitForTask` do; `taskId` says which task to wait for again, if any.
 * @example
 * const { result } = await runTask(client, { model: "qwen-image", prompt: "A red kite over a green hill" });
 */
export const runTask = (client: Connection, body: TaskRequest, options: RunOptions = {}): RivyaPromise<SucceededTask> =>
  new RivyaPromise(run(client, body, options));
