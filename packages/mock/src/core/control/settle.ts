import type { Outcome } from "../timeline.ts";
import type { TaskSummary } from "./generated/types.gen.ts";
import type { ControlCall } from "./operations/operation.ts";
import { taskSummary } from "./present.ts";
import { ControlRefusedError } from "./refusal.ts";

/** Ends the task that the path names. @throws {ControlRefusedError} when there is none, or it has ended. */
export async function settle({ service, params, now }: ControlCall<unknown>, outcome: Outcome): Promise<TaskSummary> {
  const found = await service.store.settleTask(params["taskId"]!, outcome, now);
  if (!found) throw new ControlRefusedError("not_found", { message: "There is no task by this id." });
  const task = taskSummary(found.task, now);
  if (found.settled) return task;
  throw new ControlRefusedError("task_ended", { message: `This task has ${task.status} already, and stays that way.` });
}
