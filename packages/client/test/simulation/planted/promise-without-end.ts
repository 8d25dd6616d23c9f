import type { Plant } from "./plant.ts";

export const promiseWithoutEnd: Plant = {
  bug: "a call that is aborted never comes to its end",
  foundBy: "everythingSettles",
  calls: (calls) => ({
    ...calls,
    credits: (options) => (options?.signal ? new Promise(() => undefined) : calls.credits(options)),
  }),
};
