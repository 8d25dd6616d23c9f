import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "every key may do everything",
  plant: inStore((right) => ({
    async findKey(hash) {
      const key = await right.findKey(hash);
      return key && { ...key, scopes: new Set([...key.scopes, "credits:read", "files:read", "generations:create"]) };
    },
  })),
};
