import type { Outcome, TaskRecord } from "@rivya/mock/core";
import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a task that failed keeps its credits",
  plant: inStore((right) => {
    const failed = new Map<string, Outcome>();
    const told = (task: TaskRecord): TaskRecord => ({ ...task, outcome: failed.get(task.id) ?? task.outcome });
    return {
      acceptTask(task, claim, now) {
        if (task.outcome.status === "failed") failed.set(task.id, task.outcome);
        return right.acceptTask({ ...task, outcome: { status: "succeeded" } }, claim, now);
      },
      async settleTask(id, outcome, now) {
        const settled = await right.settleTask(id, { status: "succeeded" }, now);
        if (settled?.settled) failed.set(id, outcome);
        return settled && { ...settled, task: told(settled.task) };
      },
      async findTask(id, now) {
        const task = await right.findTask(id, now);
        return task && told(task);
      },
    };
  }),
};
