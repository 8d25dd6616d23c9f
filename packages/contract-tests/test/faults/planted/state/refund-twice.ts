import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a task that was made to fail gives its credits back twice",
  plant: inStore((right) => ({
    async settleTask(id, outcome, now) {
      const settled = await right.settleTask(id, outcome, now);
      if (!settled?.settled || outcome.status !== "failed") return settled;
      const { account, credits } = settled.task;
      await right.setCredits(account, (await right.credits(account, now)) + credits, now);
      return settled;
    },
  })),
};
