import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a replay answers with the task as it is now",
  plant: inStore((right) => ({
    async recall(slot, now) {
      const remembered = await right.recall(slot, now);
      if (!remembered || slot.operationId !== "createTask") return remembered;
      const body = JSON.parse(remembered.body) as { id: string };
      const task = await right.findTask(body.id, now);
      const isBusy = task && now >= task.timeline.processingAt;
      return isBusy ? { ...remembered, body: JSON.stringify({ ...body, status: "processing" }) } : remembered;
    },
  })),
};
