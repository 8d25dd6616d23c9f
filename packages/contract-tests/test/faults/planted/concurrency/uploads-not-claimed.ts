import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "uploads at once under one idempotency key are several files",
  plant: inStore((right) => ({
    async keepFile(file, content, claim, now) {
      const kept = await right.keepFile(file, content, null, now);
      if (claim) {
        await new Promise((resolve) => {
          setTimeout(resolve, 1);
        });
        await right.keepFile(file, content, claim, now);
      }
      return kept;
    },
  })),
};
