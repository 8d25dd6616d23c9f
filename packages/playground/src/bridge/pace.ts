import type { Clock, ManualClock } from "@rivya/mock/core";

const tickMs = 100;

export interface Pace {
  /** How many times as fast as real time; 0 stands still. */
  speed: number;
}

/**
 * Turns a manual clock by real time, as fast as it is told, until the signal aborts.
 *
 * @param ticked Is told after each turn, ten times in a real second.
 */
export async function keepPace(
  clock: Pick<ManualClock, "advance">,
  real: Clock,
  pace: Pace,
  signal: AbortSignal,
  ticked: () => void,
): Promise<void> {
  let before = real.now();
  while (!signal.aborted) {
    await real.sleep(tickMs);
    const now = real.now();
    const passed = Math.max(0, now - before) * pace.speed;
    before = now;
    if (passed === 0) continue;
    await clock.advance(passed);
    ticked();
  }
}
