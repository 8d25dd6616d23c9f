import type { Task } from "@rivya/openapi";
import type { CallOptions } from "./call-options.ts";
import { createTask, type TaskRequest } from "./operations/create-task.ts";
import type { ResultOptions } from "./operations/fetch-result.ts";
import { downloadResult, type Downloaded, type DownloadOptions } from "./operations/download-result.ts";
import { getTask } from "./operations/get-task.ts";
import { runTask, type RunOptions } from "./operations/run-task.ts";
import { saveResult, type SavedFile } from "./operations/save-result.ts";
import type { Connection } from "./transport/connection.ts";
import type { RivyaPromise } from "./transport/rivya-promise.ts";
import { waitForTask, type SucceededTask, type WaitOptions } from "./wait.ts";

/** Paid generations: create one, follow it, wait for it. */
export class Tasks {
  readonly #client: Connection;

  constructor(client: Connection) {
    this.#client = client;
  }

  /**
   * Creates a task and takes the model's base credits. `model` decides which `params` exist. Tried again with the same
   * idempotency key, so that a lost answer costs nothing twice.
   *
   * @throws {RivyaApiError} `validation_failed`, `insufficient_credits` and the other errors of `createTask`.
   * @example
   * const task = await rivya.tasks.create({ model: "qwen-image", prompt: "A red kite over a green hill" });
   */
  create(body: TaskRequest, options?: CallOptions): RivyaPromise<Task> {
    return createTask(this.#client, body, options);
  }

  /**
   * The task as it stands now.
   *
   * @throws {RivyaApiError} `not_found` when it is unknown or of another account.
   * @throws {RivyaInputError} when it is no id.
   */
  get(id: string, options?: CallOptions): RivyaPromise<Task> {
    return getTask(this.#client, id, options);
  }

  /**
   * Polls until the task has succeeded, as Rivya advises: a first look after 2 to 3 seconds, then every 5 to 10. A look
   * whose error is `retryable`, after its own retries, is one that found nothing; any other error ends the wait.
   *
   * @throws {TaskFailedError} when it has failed.
   * @throws {RivyaTimeoutError} after `deadlineMs`, 30 minutes by default. The task goes on.
   * @example
   * const done = await rivya.tasks.wait(task.id, { onUpdate: (now) => console.log(now.status) });
   * console.log(done.result.primary_url);
   */
  wait(id: string, options?: WaitOptions): RivyaPromise<SucceededTask> {
    return waitForTask(this.#client, id, options);
  }

  /**
   * Creates a task and waits for its result. `onUpdate` hears of it first when it is created.
   *
   * @throws {RivyaError} as `create` and `wait` do; `taskId` says which task to wait for again, if any.
   * @example
   * const { result } = await rivya.tasks.run({ model: "qwen-image", prompt: "A red kite over a green hill" });
   */
  run(body: TaskRequest, options?: RunOptions): RivyaPromise<SucceededTask> {
    return runTask(this.#client, body, options);
  }

  /**
   * Downloads a result of a task that has succeeded, without the key: as a web stream, a `Blob` or bytes.
   *
   * @throws {RivyaInputError} when the task has no such result, and for an `as` that there is not.
   * @throws {RivyaResponseError} when its link has expired, and when what is there is empty or no media.
   * @example
   * const picture = await rivya.tasks.download(task, { as: "blob" });
   */
  download<As extends keyof Downloaded = "stream">(
    task: Task,
    options?: DownloadOptions<As>,
  ): RivyaPromise<Downloaded[As]> {
    return downloadResult(this.#client, task, options);
  }

  /**
   * Saves a result of a task that has succeeded, on Node, Deno and Bun. It is written beside `path` first and moved
   * there when it is whole: after a failure nothing is left, and what stood at `path` is as it was.
   *
   * @param path A path or `file:` URL of a regular file, or of none yet. What is replaced keeps its mode, and where the
   *   path is a symbolic link, what it leads to is replaced.
   * @throws {RivyaInputError} when the task has no such result, and when `path` cannot be written.
   * @throws {RivyaResponseError} when its link has expired, and when what is there is empty or no media.
   * @example
   * const { size } = await rivya.tasks.save(task, "kite.png");
   */
  save(task: Task, path: string | URL, options?: ResultOptions): RivyaPromise<SavedFile> {
    return saveResult(this.#client, task, path, options);
  }
}
