import type { Clock } from "./clock.ts";

/** The same clock, standing still where it would run backwards: a machine that is set back brings nothing back. */
export function steadyClock(clock: Clock): Clock {
  let latest = Number.NEGATIVE_INFINITY;
  return {
    now: () => (latest = Math.max(latest, clock.now())),
    sleep: (ms, signal) => clock.sleep(ms, signal),
  };
}
