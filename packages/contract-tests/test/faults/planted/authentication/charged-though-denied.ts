import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a request without the scope costs a credit",
  plant: inStore((right) => {
    const lacking = "generations:create";
    return {
      async findKey(hash) {
        const key = await right.findKey(hash);
        if (!key || key.scopes.has(lacking)) return key;
        await right.setCredits(key.account, Math.max(0, (await right.credits(key.account, 0)) - 1), 0);
        return key;
      },
    };
  }),
};
