import type { Plant } from "./plant.ts";

export const oneAttemptTooMany: Plant = {
  bug: "the first attempt does not count",
  foundBy: "attemptsAreLimited",
  calls: (calls, { retry }) => ({
    ...calls,
    create: (body, options) => calls.create(body, { ...options, retry: Number(options?.retry ?? retry) + 1 }),
  }),
};
