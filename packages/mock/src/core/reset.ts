import { isManual } from "./clock/manual-clock.ts";
import type { Service } from "./service.ts";

/** Brings everything back to how the mock was started, a manual clock too. */
export async function reset({ store, steering, clock }: Service): Promise<void> {
  await store.reset();
  steering.reset();
  if (isManual(clock)) clock.reset();
}
