import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "reading a task that is to fail costs a credit",
  plant: inStore((right) => ({
    async findTask(id, now) {
      const task = await right.findTask(id, now);
      if (!task) return null;
      const left = await right.credits(task.account, 0);
      if (task.outcome.status === "failed" && left > 0) await right.setCredits(task.account, left - 1, 0);
      return task;
    },
  })),
};
