import { leastPauseMs, pairs, succeeded, type Invariant } from "./invariant.ts";

/** Nobody looks at a task more often than advised. */
export const pollingIsCalm: Invariant = (history) => {
  for (const { call, before, after } of pairs(history)) {
    if (before.operation !== "getTask" || !succeeded(before)) continue;
    const pause = after.sentAt - before.endedAt!;
    if (pause < leastPauseMs) return { what: `${call.id} looks again after ${pause} ms`, line: after.line };
  }
  return undefined;
};
