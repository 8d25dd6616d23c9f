/**
 * Where all waiting comes from. Give one of your own to make an hour of polling pass in milliseconds.
 *
 * @example
 * const clock: Clock = { now: () => Date.now(), sleep: (ms, signal) => setTimeout(ms, undefined, { signal }) };
 */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Resolves after `ms` milliseconds, 0 to 2^31-1; rejects with the signal's reason as soon as that aborts. A longer wait
   * is asked for in parts.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** A longer timer fires at once. */
export const longestTimerMs = 2 ** 31 - 1;

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
      const stop = alarm(realClock, Math.max(ms, 0), () => {
        signal?.removeEventListener("abort", abort);
        resolve();
      });
      signal?.addEventListener("abort", abort);
    }),
};

/** Rings once. The platform's clock needs no signal for it, which would cost more than all the rest of a call. */
function once(clock: Clock, ms: number, ring: () => void): () => void {
  if (clock === realClock) {
    const handle = setTimeout(ring, ms);
    return () => clearTimeout(handle);
  }
  const stop = new AbortController();
  clock.sleep(ms, stop.signal).then(ring, () => undefined);
  return () => stop.abort();
}

/** Rings once, after `ms` milliseconds however many they are; what it answers with stops it. */
export function alarm(clock: Clock, ms: number, ring: () => void): () => void {
  let stop: () => void;
  const next = (left: number) => {
    const part = Math.min(left, longestTimerMs);
    stop = once(clock, part, () => (left > part ? next(left - part) : ring()));
  };
  next(ms);
  return () => stop();
}
