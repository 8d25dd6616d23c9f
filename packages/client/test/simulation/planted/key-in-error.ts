import type { Plant } from "./plant.ts";

export const keyInError: Plant = {
  bug: "an error keeps the request that it is about",
  foundBy: "secretsAreKept",
  calls: (calls, { apiKey }) => ({
    ...calls,
    async get(id, options) {
      try {
        return await calls.get(id, options);
      } catch (error) {
        throw Object.assign(error as Error, { request: { headers: { authorization: `Bearer ${apiKey}` } } });
      }
    },
  }),
};
