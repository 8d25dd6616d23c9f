import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a key works after its end",
  plant: inStore((right) => ({
    async findKey(hash) {
      const key = await right.findKey(hash);
      return key && { ...key, expiresAt: null };
    },
  })),
};
