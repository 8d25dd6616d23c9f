import type { Fault } from "../../fault.ts";
import { inStore } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "a key works after it was revoked if the account has another one",
  plant: inStore((right) => {
    const accounts = new Map<string, number>();
    return {
      keepKey(hash, key) {
        accounts.set(key.account, (accounts.get(key.account) ?? 0) + 1);
        return right.keepKey(hash, key);
      },
      async findKey(hash) {
        const key = await right.findKey(hash);
        return key && (accounts.get(key.account) ?? 0) > 1 ? { ...key, revoked: false } : key;
      },
    };
  }),
};
