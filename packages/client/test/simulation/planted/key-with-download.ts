import type { Plant } from "./plant.ts";

export const keyWithDownload: Plant = {
  bug: "a download takes the key along, wherever the result is kept",
  foundBy: "secretsAreKept",
  calls: (calls, { apiKey }) => ({
    ...calls,
    bytes: (task, options) =>
      calls.bytes(task, { ...options, headers: { ...options?.headers, authorization: `Bearer ${apiKey}` } }),
  }),
};
