import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a key that may read files may upload them",
  plant: inStore((right) => ({
    async findKey(hash) {
      const key = await right.findKey(hash);
      return key?.scopes.has("files:read") ? { ...key, scopes: new Set([...key.scopes, "files:create"]) } : key;
    },
  })),
};
