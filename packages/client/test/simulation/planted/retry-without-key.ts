import { withHeaders } from "./changed.ts";
import type { Plant } from "./plant.ts";

export const retryWithoutKey: Plant = {
  bug: "the second attempt has no idempotency key",
  foundBy: "keysAreStable",
  options(options) {
    const seen = new Set<string | null>();
    const fetch: typeof options.fetch = (...args) =>
      options.fetch(
        withHeaders(args, (headers) => {
          const key = headers.get("idempotency-key");
          if (seen.has(key)) headers.delete("idempotency-key");
          seen.add(key);
        }),
      );
    return { ...options, fetch };
  },
};
