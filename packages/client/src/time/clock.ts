/** Where all waiting comes from. Give one of your own to make an hour of polling pass in milliseconds. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as that aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

// A longer timer fires at once.
const longestTimerMs = 2 ** 31 - 1;

/** Rings once, after `ms` milliseconds; what it answers with stops it. */
function timer(ms: number, ring: () => void): () => void {
  let handle: ReturnType<typeof setTimeout>;
  const next = (left: number) => {
    const part = Math.min(Math.max(left, 0), longestTimerMs);
    handle = setTimeout(() => (left > longestTimerMs ? next(left - part) : ring()), part);
  };
  next(ms);
  return () => clearTimeout(handle);
}

/** The clock of the platform. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const abort = () => {
        stop();
        reject(signal!.reason);
      };
      const stop = timer(ms, () => {
        signal?.removeEventListener("abort", abort);
        resolve();
      });
      signal?.addEventListener("abort", abort);
    }),
};

/** The same by any clock. The platform's needs no signal for it, which would cost more than all the rest of a call. */
export function alarm(clock: Clock, ms: number, ring: () => void): () => void {
  if (clock === realClock) return timer(ms, ring);
  const stop = new AbortController();
  clock.sleep(ms, stop.signal).then(ring, () => undefined);
  return () => stop.abort();
}
