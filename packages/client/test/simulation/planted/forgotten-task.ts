import type { Plant } from "./plant.ts";

export const forgottenTask: Plant = {
  bug: "the error of a run does not say which task it was about",
  foundBy: "nothingIsLost",
  calls: (calls) => ({
    ...calls,
    run: (body, options) =>
      calls.run(body, options).catch((error: { taskId?: string; idempotencyKey?: string }) => {
        delete error.taskId;
        delete error.idempotencyKey;
        throw error;
      }),
  }),
};
