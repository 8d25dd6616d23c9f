import type { Plant } from "./plant.ts";

export const abortAfterBackoff: Plant = {
  bug: "an abort is heard only when the attempt is over",
  foundBy: "abortsAreHeard",
  calls: (calls) => ({
    ...calls,
    async create(body, { signal, ...options } = {}) {
      signal?.throwIfAborted();
      const task = await calls.create(body, options);
      signal?.throwIfAborted();
      return task;
    },
  }),
};
