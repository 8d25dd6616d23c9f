import type { Clock } from "@rivya/client";
import type { Target } from "../../target/target.ts";

// The client waits so long only for what is under way: that ends first, as everything sent from here has a limit.
const limitMs = 60_000;

const untilAborted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });

/** The target's time for a client: its pauses pass at once on a manual clock, its limits never. */
export const clockOf = (target: Target): Clock => ({
  now: () => Date.now(),
  sleep: (ms, signal) => (ms >= limitMs ? untilAborted(signal) : target.wait(Math.ceil(ms))),
});
