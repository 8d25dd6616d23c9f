import { withHeaders } from "./changed.ts";
import type { Plant } from "./plant.ts";

export const freshKeyPerAttempt: Plant = {
  bug: "every attempt makes a key of its own",
  foundBy: "keysAreStable",
  options: (options) => ({
    ...options,
    fetch: (...args) =>
      options.fetch(
        withHeaders(args, (headers) => {
          if (headers.has("idempotency-key")) headers.set("idempotency-key", crypto.randomUUID());
        }),
      ),
  }),
};
