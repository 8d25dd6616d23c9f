import type { Plant } from "./plant.ts";

export const retriesCounted: Plant = {
  bug: "an error counts the retries and not the attempts",
  foundBy: "attemptsAreCounted",
  calls: (calls) => ({
    ...calls,
    create: (body, options) =>
      calls.create(body, options).catch((error: { attempts?: number }) => {
        throw Object.assign(error, { attempts: Math.max((error.attempts ?? 1) - 1, 0) });
      }),
  }),
};
