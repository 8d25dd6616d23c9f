/** Where all waiting comes from. Give one of your own to make an hour of polling pass in milliseconds. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as that aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

// A longer timer fires at once.
const longestTimerMs = 2 ** 31 - 1;

/** The clock of the platform. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      let timer: ReturnType<typeof setTimeout>;
      const stop = () => {
        clearTimeout(timer);
        reject(signal!.reason);
      };
      const next = (left: number) => {
        timer = setTimeout(
          () => {
            if (left > longestTimerMs) return next(left - longestTimerMs);
            signal?.removeEventListener("abort", stop);
            resolve();
          },
          Math.min(Math.max(left, 0), longestTimerMs),
        );
      };
      signal?.addEventListener("abort", stop, { once: true });
      next(ms);
    }),
};
