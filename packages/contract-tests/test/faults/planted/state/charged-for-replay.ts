import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a replay is charged again",
  plant: inStore((right) => ({
    async recall(slot, now) {
      const remembered = await right.recall(slot, now);
      if (!remembered) return null;
      const { reserved_credits: price = 0 } = JSON.parse(remembered.body) as { reserved_credits?: number };
      await right.setCredits(slot.account, Math.max(0, (await right.credits(slot.account, now)) - price), now);
      return remembered;
    },
  })),
};
