import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "each window has room for one request more than it says",
  plant: inStore((right) => ({
    async countRequest(bucket, windowMs, now) {
      const window = await right.countRequest(bucket, windowMs, now);
      return { ...window, count: window.count - 1 };
    },
  })),
};
