import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "who comes second under an idempotency key, at once, pays too",
  plant: inStore((right) => ({
    async recall(slot, now) {
      const remembered = await right.recall(slot, now);
      // As from a database: others come meanwhile.
      await new Promise((resolve) => {
        setTimeout(resolve, 1);
      });
      return remembered;
    },
    async acceptTask(task, claim, now) {
      const accepted = await right.acceptTask(task, claim, now);
      if (accepted.kept || !accepted.remembered) return accepted;
      const left = await right.credits(task.account, now);
      await right.setCredits(task.account, Math.max(0, left - task.credits), now);
      return accepted;
    },
  })),
};
