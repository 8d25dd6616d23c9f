import { isManual } from "./clock/manual-clock.ts";
import type { Service } from "./service.ts";
import { after, type Eventually } from "./store/eventually.ts";

/** Brings everything back to how the mock was started, a manual clock too. Requests under way come to nothing. */
export const reset = ({ eras, store, steering, clock, time }: Service): Eventually<void> =>
  eras.turn(() =>
    after(store.reset(), () => {
      steering.reset();
      if (isManual(clock)) clock.reset();
      time.reset();
    }),
  );
