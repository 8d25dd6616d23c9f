import type { Clock } from "./clock.ts";
import { HeldWork } from "./held-work.ts";
import { lastMoment } from "./last-moment.ts";

/** A clock that stands still until it is advanced. */
export interface ManualClock extends Clock {
  /**
   * Moves the time forward and wakes, in order, everyone whose sleep ends within it. Work that is held must not await
   * an advance: each would wait for the other, until the second is over that the clock waits for.
   *
   * @throws {RangeError} when `ms` is negative, not a number, or leads beyond 9999-12-24. The time is as before.
   */
  advance(ms: number): Promise<void>;
  /** Lets an advance that is under way go on only when this work is done, or has taken a second of real time. */
  hold(work: Promise<unknown>): void;
  /** Goes back to the start. Whoever sleeps has as long to go as before; an advance under way ends. */
  reset(): void;
}

export const isManual = (clock: Clock): clock is ManualClock =>
  "advance" in clock && "hold" in clock && "reset" in clock;

interface Sleeper {
  until: number;
  wake(): void;
}

/**
 * A clock for tests: an hour of polling passes in no time.
 *
 * @param start Milliseconds since 1970. Default: 2026-01-01T00:00:00Z.
 * @throws {RangeError} when `start` is before 1970, after 9999-12-24 or not a number.
 * @example
 * const clock = manualClock();
 * const mock = createMock({ clock });
 * await clock.advance(60_000);
 */
export function manualClock(start: number = Date.UTC(2026, 0, 1)): ManualClock {
  if (!(start >= 0 && start <= lastMoment)) {
    throw new RangeError(`manualClock: start from 1970 (0) up to 9999-12-24 (${lastMoment}), not at ${start}`);
  }
  let now = start;
  let resets = 0;
  let advancing = Promise.resolve();
  const sleepers = new Set<Sleeper>();
  const held = new HeldWork();

  const first = (limit: number): Sleeper | undefined =>
    [...sleepers].filter(({ until }) => until <= limit).toSorted((a, b) => a.until - b.until)[0];

  async function advanceBy(ms: number, resetsBefore: number): Promise<void> {
    await held.rest();
    const end = now + ms;
    const isOver = () => resets !== resetsBefore;
    if (!isOver() && end > lastMoment) {
      throw new RangeError(`advance: ${ms} milliseconds lead beyond 9999-12-24, where this clock ends`);
    }
    for (let next = first(end); next && !isOver(); next = first(end)) {
      now = Math.max(now, next.until);
      next.wake();
      await held.rest();
    }
    if (!isOver()) now = Math.max(now, end);
  }

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
      const resetsBefore = resets;
      const advanced = advancing.then(() => advanceBy(ms, resetsBefore));
      advancing = advanced.catch(() => undefined);
      return advanced;
    },
    hold: (work) => held.hold(work),
    reset() {
      resets += 1;
      for (const sleeper of sleepers) sleeper.until -= now - start;
      now = start;
    },
  };
}
