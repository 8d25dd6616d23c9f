import { answerLike } from "./changed.ts";
import type { Plant } from "./plant.ts";

export const retryAfterIgnored: Plant = {
  bug: "Retry-After is not read",
  foundBy: "retryAfterIsHonoured",
  options: (options) => ({
    ...options,
    async fetch(...args) {
      const response = await options.fetch(...args);
      const headers = new Headers(response.headers);
      headers.delete("retry-after");
      return answerLike(response, response.status, headers);
    },
  }),
};
