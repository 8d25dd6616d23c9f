import type { CreateTaskRequest, Task } from "@rivya/openapi";
import type { CallOptions } from "../call-options.ts";
import type { Connection } from "../transport/connection.ts";
import type { RivyaPromise } from "../transport/rivya-promise.ts";
import { send } from "../transport/send.ts";
import type { UnlistedModelRequest } from "../unlisted-model.ts";
import { isTask } from "./promised.ts";

/** What can be made: a model of the catalogue with its own `params`, or one that is named as unlisted. */
export type TaskRequest = CreateTaskRequest | UnlistedModelRequest;

/**
 * Creates a task and takes the model's base credits. `model` decides which `params` exist. Tried again with the same
 * idempotency key, so that a lost answer costs nothing twice.
 *
 * @throws {RivyaApiError} `validation_failed`, `insufficient_credits` and the other errors of the operation.
 * @example
 * const task = await createTask(client, { model: "qwen-image", prompt: "A red kite over a green hill" });
 */
export const createTask = (client: Connection, body: TaskRequest, options?: CallOptions): RivyaPromise<Task> =>
  send(
    client,
    {
      operation: "createTask",
      method: "POST",
      path: "/api/v1/generations",
      json: body,
      keyed: true,
      isPromised: isTask,
    },
    options,
  );
