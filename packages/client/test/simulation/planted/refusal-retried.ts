import { answerLike } from "./changed.ts";
import type { Plant } from "./plant.ts";

export const refusalRetried: Plant = {
  bug: "a request that was refused is sent again",
  foundBy: "onlyFailuresAreRepeated",
  options: (options) => ({
    ...options,
    async fetch(...args) {
      const response = await options.fetch(...args);
      const isRefusal = response.status >= 400 && response.status < 500 && response.status !== 429;
      return isRefusal ? answerLike(response, 503) : response;
    },
  }),
};
