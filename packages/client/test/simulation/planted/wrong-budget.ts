import { isRivyaError } from "../../../src/index.ts";
import type { Plant } from "./plant.ts";

export const wrongBudget: Plant = {
  bug: "whatever runs out, the error names the deadline",
  foundBy: "endsAreNamed",
  calls: (calls) => ({
    ...calls,
    create: (body, options) =>
      calls.create(body, options).catch((error: unknown) => {
        const isLate = isRivyaError(error) && error.name === "RivyaTimeoutError";
        throw isLate ? Object.assign(error, { budget: "deadlineMs" }) : error;
      }),
  }),
};
