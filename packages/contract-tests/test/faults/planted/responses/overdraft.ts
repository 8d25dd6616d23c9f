import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a task is made although the credits are too few, and the balance goes below zero",
  plant: inStore((right) => ({
    async acceptTask(task, claim, now) {
      const before = await right.credits(task.account, now);
      if (before >= task.credits) return right.acceptTask(task, claim, now);
      await right.setCredits(task.account, task.credits, now);
      const accepted = await right.acceptTask(task, claim, now);
      await right.setCredits(task.account, before - task.credits, now);
      return accepted;
    },
  })),
};
