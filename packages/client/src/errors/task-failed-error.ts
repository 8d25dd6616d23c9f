import type { Task } from "@rivya/openapi";
import { RivyaError } from "./rivya-error.ts";

/** The task that was waited for has failed. Its credits are back. */
export class TaskFailedError extends RivyaError {
  override readonly name = "TaskFailedError";
  declare readonly task: Task;

  constructor(task: Task) {
    const { id, error } = task;
    super(`${id}: ${error?.message ?? "failed"}${error ? ` (${error.code})` : ""}`, { task });
  }
}
