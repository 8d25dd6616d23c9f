import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "two tasks at once are paid with the same credits",
  plant: inStore((right) => ({
    async acceptTask(task, claim, now) {
      const before = await right.credits(task.account, now);
      await new Promise((resolve) => {
        setTimeout(resolve, 1);
      });
      if (before < task.credits) return right.acceptTask(task, claim, now);
      await right.setCredits(task.account, before, now);
      return right.acceptTask(task, claim, now);
    },
  })),
};
