import type { Task } from "@rivya/openapi";
import { RivyaError } from "./rivya-error.ts";

/** The task that was waited for has failed. Its credits are back. */
export class TaskFailedError extends RivyaError {
  override readonly name = "TaskFailedError";
  declare readonly task: Task;

  constructor(task: Task) {
    super(
      `${task.id}: ${task.error?.message ?? "The generation failed."} (${task.error?.code ?? "generation_failed"})`,
      {
        task,
      },
    );
  }
}
