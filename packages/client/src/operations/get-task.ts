import type { Task } from "@rivya/openapi";
import type { CallOptions } from "../call-options.ts";
import type { Connection } from "../transport/connection.ts";
import type { RivyaPromise } from "../transport/rivya-promise.ts";
import { send } from "../transport/send.ts";
import { isTask } from "./promised.ts";

/**
 * The task as it stands now.
 *
 * @throws {RivyaApiError} `not_found` when it is unknown or of another account.
 * @throws {RivyaInputError} when it is no id.
 * @example
 * const { status } = await getTask(client, task.id);
 */
export const getTask = (client: Connection, id: string, options?: CallOptions): RivyaPromise<Task> =>
  send(
    client,
    {
      operation: "getTask",
      method: "GET",
      path: "/api/v1/generations/{taskId}",
      pathParams: { taskId: id },
      isPromised: isTask,
    },
    options,
  );
