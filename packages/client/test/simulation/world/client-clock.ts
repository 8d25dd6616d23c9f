import type { Clock } from "../../../src/index.ts";
import type { Scheduler } from "../scheduler.ts";

/** The clock that one client is given, and how many of its sleeps have not ended. */
export interface ClientClock extends Clock {
  readonly sleeping: () => number;
}

export function clientClock(scheduler: Scheduler): ClientClock {
  let sleeping = 0;
  return {
    now: scheduler.wall,
    sleeping: () => sleeping,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        sleeping += 1;
        const stop = () => {
          sleeping -= 1;
          callOff();
          reject(signal!.reason as Error);
        };
        const callOff = scheduler.in(ms, () => {
          sleeping -= 1;
          signal?.removeEventListener("abort", stop);
          resolve();
        });
        signal?.addEventListener("abort", stop, { once: true });
      }),
  };
}
