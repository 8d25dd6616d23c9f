import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "`updated_at` changes with each look",
  plant: inStore((right) => {
    const looks = new Map<string, number>();
    return {
      async findTask(id, now) {
        const task = await right.findTask(id, now);
        if (!task) return null;
        const look = (looks.get(id) ?? 0) + 1;
        looks.set(id, look);
        const { createdAt, settledAt } = task.timeline;
        return { ...task, timeline: { ...task.timeline, settledAt: Math.max(createdAt, settledAt - 50 + look) } };
      },
    };
  }),
};
