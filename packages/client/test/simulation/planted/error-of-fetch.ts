import { isRivyaError } from "../../../src/index.ts";
import type { Plant } from "./plant.ts";

export const errorOfFetch: Plant = {
  bug: "what fetch throws is thrown on as it is",
  foundBy: "errorsAreTyped",
  calls: (calls) => ({
    ...calls,
    async credits(options) {
      try {
        return await calls.credits(options);
      } catch (error) {
        throw isRivyaError(error) && error.name === "RivyaConnectionError" ? error.cause : error;
      }
    },
  }),
};
