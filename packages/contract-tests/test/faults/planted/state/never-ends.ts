import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a task is processed for ever",
  plant: inStore((right) => ({
    async findTask(id) {
      const task = await right.findTask(id);
      return task && { ...task, timeline: { ...task.timeline, settledAt: Infinity } };
    },
  })),
};
