import type { Clock } from "./clock.ts";

/** A clock that stands still until it is advanced. */
export interface ManualClock extends Clock {
  /**
   * Moves the time forward and wakes, in order, everyone whose sleep ends within it.
   *
   * @throws {RangeError} when `ms` is negative or not a number.
   */
  advance(ms: number): Promise<void>;
}

interface Sleeper {
  readonly until: number;
  wake(): void;
}

// What a sleeper does next (read a body, ask the mock, sleep again) takes turns of the event loop. A macrotask lets
// them happen before the clock goes on.
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * A clock for tests: an hour of polling passes in no time.
 *
 * @param start Milliseconds since 1970. Default: 2026-01-01T00:00:00Z.
 * @example
 * const clock = manualClock();
 * const mock = createMock({ clock });
 * await clock.advance(60_000);
 */
export function manualClock(start: number = Date.UTC(2026, 0, 1)): ManualClock {
  let now = start;
  const sleepers = new Set<Sleeper>();

  const first = (limit: number): Sleeper | undefined =>
    [...sleepers].filter(({ until }) => until <= limit).toSorted((a, b) => a.until - b.until)[0];

  return {
    now: () => now,
    sleep(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        if (!(ms > 0)) return resolve();
        const stop = () => {
          sleepers.delete(sleeper);
          reject(signal?.reason as Error);
        };
        const sleeper: Sleeper = {
          until: now + ms,
          wake() {
            sleepers.delete(sleeper);
            signal?.removeEventListener("abort", stop);
            resolve();
          },
        };
        sleepers.add(sleeper);
        signal?.addEventListener("abort", stop, { once: true });
      });
    },
    async advance(ms) {
      if (!(ms >= 0)) throw new RangeError(`advance: give a number of milliseconds from 0 up, not ${ms}`);
      const end = now + ms;
      for (let next = first(end); next; next = first(end)) {
        now = Math.max(now, next.until);
        next.wake();
        await nextTurn();
      }
      now = Math.max(now, end);
    },
  };
}
