import type { Plant } from "./plant.ts";

export const oneAttemptTooFew: Plant = {
  bug: "the number of retries is taken for the number of attempts",
  foundBy: "retriesAreUsed",
  calls: (calls, { retry }) => ({
    ...calls,
    create: (body, options) =>
      calls.create(body, { ...options, retry: Math.max(Number(options?.retry ?? retry) - 1, 0) }),
  }),
};
