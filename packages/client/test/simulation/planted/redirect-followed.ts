import type { Plant } from "./plant.ts";

export const redirectFollowed: Plant = {
  bug: "redirects are followed as fetch follows them",
  foundBy: "nobodyElseIsAsked",
  options: (options) => ({
    ...options,
    fetch: (input, init) => options.fetch(new Request(input, init), { redirect: "follow" }),
  }),
};
