import { isRivyaError } from "../../../src/index.ts";
import type { Plant } from "./plant.ts";

export const doubleCreate: Plant = {
  bug: "a create whose answer broke off is made a second time, as a new one",
  foundBy: "chargedOnce",
  calls: (calls) => ({
    ...calls,
    async create(body, options) {
      try {
        return await calls.create(body, options);
      } catch (error) {
        if (isRivyaError(error) && error.name === "RivyaConnectionError") {
          return calls.create(body, { ...options, idempotencyKey: undefined });
        }
        throw error;
      }
    },
  }),
};
