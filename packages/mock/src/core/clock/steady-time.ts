import type { Clock } from "./clock.ts";
import { lastMoment } from "./last-moment.ts";

/** What a mock takes for the present. It only goes forward, whatever its clock does: nothing that is over comes back. */
export interface SteadyTime {
  /** Milliseconds since 1970. */
  now(): number;
  /** Takes the clock as it is again. For whoever has forgotten everything that happened before. */
  reset(): void;
}

/**
 * The time of a clock that others may set back: a machine, or another mock that shares it and is reset. From there the
 * time goes on where it was, as fast as the clock.
 *
 * @param since A moment that has been already, which the clock may not know of; null for none.
 */
export function steadyTime(clock: Pick<Clock, "now">, since: number | null = null): SteadyTime {
  let latest = since ?? Number.NEGATIVE_INFINITY;
  let ahead = 0;
  return {
    now() {
      const read = clock.now();
      if (read + ahead < latest) ahead = latest - read;
      latest = Math.min(read + ahead, lastMoment);
      return latest;
    },
    reset() {
      latest = Number.NEGATIVE_INFINITY;
      ahead = 0;
    },
  };
}
