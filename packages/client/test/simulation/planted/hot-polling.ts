import type { Plant } from "./plant.ts";

export const hotPolling: Plant = {
  bug: "a task in an unknown state is looked at again at once",
  foundBy: "pollingIsCalm",
  options(options) {
    let isUnknown = false;
    return {
      ...options,
      async fetch(...args) {
        const response = await options.fetch(...args);
        const text = await response
          .clone()
          .text()
          .catch(() => "");
        isUnknown = text.includes('"paused"');
        return response;
      },
      clock: { ...options.clock, sleep: (ms, signal) => options.clock.sleep(isUnknown && ms < 9000 ? 0 : ms, signal) },
    };
  },
};
