import type { Plant } from "./plant.ts";

export const deafBackoff: Plant = {
  bug: "sleeps do not listen to their signal",
  foundBy: "nothingIsLeftBehind",
  options: (options) => ({
    ...options,
    clock: { ...options.clock, sleep: (ms) => options.clock.sleep(ms) },
  }),
};
