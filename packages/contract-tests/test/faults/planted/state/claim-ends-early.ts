import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "an idempotency key is forgotten a millisecond early",
  plant: inStore((right) => ({
    acceptTask: (task, claim, now) =>
      right.acceptTask(task, claim && { ...claim, expiresAt: claim.expiresAt - 1 }, now),
  })),
};
