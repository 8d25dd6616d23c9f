import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a task that cannot be paid takes what is left",
  plant: inStore((right) => ({
    async acceptTask(task, claim, now) {
      const accepted = await right.acceptTask(task, claim, now);
      if (!accepted.kept && !accepted.remembered) await right.setCredits(task.account, 0, now);
      return accepted;
    },
  })),
};
