import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a key that nobody made works",
  plant: inStore((right, { keys }) => ({
    findKey: async (hash) => (await right.findKey(hash)) ?? [...keys.values()][0]!,
  })),
};
