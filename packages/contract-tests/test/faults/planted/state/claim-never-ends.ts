import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "an idempotency key is remembered for ever",
  plant: inStore((right) => ({
    acceptTask: (task, claim, now) => right.acceptTask(task, claim && { ...claim, expiresAt: Infinity }, now),
  })),
};
