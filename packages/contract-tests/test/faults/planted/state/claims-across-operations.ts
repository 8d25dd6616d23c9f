import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "an idempotency key of a task is taken for an upload too",
  plant: inStore((right) => ({
    recall: (slot, now) => right.recall({ ...slot, operationId: "any" }, now),
    acceptTask: (task, claim, now) => right.acceptTask(task, claim && { ...claim, operationId: "any" }, now),
    keepFile: (file, content, claim, now) =>
      right.keepFile(file, content, claim && { ...claim, operationId: "any" }, now),
  })),
};
