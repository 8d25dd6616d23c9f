import type { Invariant } from "./invariant.ts";

/** No sleep, timer, listener or unhandled rejection outlives the calls. */
export const nothingIsLeftBehind: Invariant = ({ leftovers }) =>
  leftovers.length > 0 ? { what: leftovers.join("; ") } : undefined;
