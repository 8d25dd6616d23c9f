import type { Task } from "@rivya/openapi";
import { RivyaError } from "./rivya-error.ts";

/** The task that was waited for has failed. Its credits are back. */
export class TaskFailedError extends RivyaError {
  override readonly name = "TaskFailedError";
  declare readonly task: Task;

  constructor(task: Task) {
    const { code, message } = task.error ?? { code: "generation_failed", message: "The generation failed." };
    super(`${task.id}: ${message} (${code})`, { task });
  }
}
