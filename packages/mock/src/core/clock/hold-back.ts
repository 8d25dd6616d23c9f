import { realClock } from "./real-clock.ts";

/** Waits in real time, whatever the mock's own clock does, and no longer than until one of the signals aborts. */
export async function holdBack(ms: number, signals: readonly AbortSignal[]): Promise<void> {
  await realClock.sleep(ms, AbortSignal.any([...signals])).catch(() => undefined);
}
