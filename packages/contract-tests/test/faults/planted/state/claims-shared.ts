import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "an idempotency key is one for all accounts",
  plant: inStore((right) => ({
    recall: (slot, now) => right.recall({ ...slot, account: "everybody" }, now),
    acceptTask: (task, claim, now) => right.acceptTask(task, claim && { ...claim, account: "everybody" }, now),
  })),
};
