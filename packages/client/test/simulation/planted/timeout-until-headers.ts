import type { Plant } from "./plant.ts";

export const timeoutUntilHeaders: Plant = {
  bug: "the timeout ends with the headers and leaves the body alone",
  foundBy: "timeoutsAreKept",
  options({ timeoutMs = Infinity, ...options }) {
    const fetch: typeof options.fetch = async (input, init) => {
      const request = new Request(input, init);
      const over = new AbortController();
      const finished = new AbortController();
      const signal = AbortSignal.any([request.signal, over.signal]);
      const late = () => over.abort(new Error("no headers in time"));
      options.clock.sleep(timeoutMs, finished.signal).then(late, () => undefined);
      try {
        return await options.fetch(new Request(request, { signal }));
      } finally {
        finished.abort();
      }
    };
    return { ...options, timeoutMs: Infinity, fetch };
  },
};
