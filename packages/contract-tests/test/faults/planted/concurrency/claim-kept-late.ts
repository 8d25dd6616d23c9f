import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "an idempotency key is remembered a moment after its task is made",
  plant: inStore((right) => ({
    async acceptTask(task, claim, now) {
      const accepted = await right.acceptTask(task, null, now);
      if (!claim || !accepted.kept) return accepted;
      await new Promise((resolve) => {
        setTimeout(resolve, 1);
      });
      await right.acceptTask({ ...task, credits: 0 }, claim, now);
      return accepted;
    },
  })),
};
