import type { Plant } from "./plant.ts";

export const keyFollowsRedirect: Plant = {
  bug: "a redirect to another origin is followed with the key",
  foundBy: "secretsAreKept",
  options: (options) => ({
    ...options,
    async fetch(input, init) {
      const request = new Request(input, init);
      const response = await options.fetch(request.clone());
      const location = response.headers.get("location");
      const isRedirect = response.status >= 300 && response.status < 400 && location !== null;
      if (!isRedirect) return response;
      const { headers, signal } = request;
      return options.fetch(location, { headers, signal, redirect: "manual" });
    },
  }),
};
