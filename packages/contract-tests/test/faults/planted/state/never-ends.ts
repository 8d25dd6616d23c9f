import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a task is processed for ever",
  plant: inStore((right) => ({
    async findTask(id, now) {
      const task = await right.findTask(id, now);
      return task && { ...task, timeline: { ...task.timeline, settledAt: Infinity } };
    },
  })),
};
