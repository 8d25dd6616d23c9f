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

/** Rings once, after `ms` milliseconds however many they are; what it answers with stops it. */
export function alarm(clock: Clock, ms: number, ring: () => void): () => void {
  const part = Math.min(ms, longestTimerMs);
  const over = () => (ms > part ? (stop = alarm(clock, ms - part, ring)) : ring());
  let stop: () => void;
  if (clock === realClock) {
    // No signal for it: that would cost more than all the rest of a call.
    const handle = setTimeout(over, part);
    stop = () => clearTimeout(handle);
  } else {
    const stopped = new AbortController();
    clock.sleep(part, stopped.signal).then(over, () => undefined);
    stop = () => stopped.abort();
  }
  return () => stop();
}
