import type { CreateTaskRequest, Task } from "@rivya/openapi";
import { checkedId, json } from "./input.ts";
import { answer, sendOptions } from "./transport/answer.ts";
import type { Connection } from "./transport/connection.ts";
import { waitForTask, type SucceededTask, type WaitOptions } from "./wait.ts";

export interface CallOptions {
  /** Stops the call; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Paid generations: create one, follow it, wait for it. */
export class Tasks {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Creates a task and takes the model's base credits. `model` decides which `params` exist.
   *
   * @throws {RivyaApiError} `validation_failed`, `insufficient_credits` and the other errors of `createTask`.
   * @example
   * const task = await rivya.tasks.create({ model: "qwen-image", prompt: "A red kite over a green hill" });
   */
  async create(body: CreateTaskRequest, { signal }: CallOptions = {}): Promise<Task> {
    const text = json("tasks.create", body);
    const call = this.#connection.api.POST("/api/v1/generations", {
      body,
      bodySerializer: () => text,
      ...sendOptions(signal),
    });
    return answer(this.#connection, "createTask", call, signal);
  }

  /**
   * The task as it stands now.
   *
   * @throws {RivyaApiError} `not_found` when it is unknown or of another account.
   * @throws {RivyaInputError} when it is no id.
   */
  async get(id: string, { signal }: CallOptions = {}): Promise<Task> {
    const call = this.#connection.api.GET("/api/v1/generations/{taskId}", {
      params: { path: { taskId: checkedId("tasks.get", id) } },
      ...sendOptions(signal),
    });
    return answer(this.#connection, "getTask", call, signal);
  }

  /**
   * Polls until the task has succeeded. Rivya's advice is the default: a first look after 2.5 s, then every 5 s.
   *
   * @throws {TaskFailedError} when it has failed.
   * @throws {RivyaTimeoutError} after `deadlineMs`, 30 minutes by default. The task goes on.
   * @example
   * const done = await rivya.tasks.wait(task.id, { onUpdate: (now) => console.log(now.status) });
   * console.log(done.result.primary_url);
   */
  wait(id: string, options: WaitOptions = {}): Promise<SucceededTask> {
    return waitForTask(this.#connection.clock, (signal) => this.get(id, { signal }), id, options);
  }
}
