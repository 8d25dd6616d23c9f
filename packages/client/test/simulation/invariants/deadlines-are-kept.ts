import type { Invariant } from "./invariant.ts";

/** A call ends in the very millisecond of its deadline at the latest. */
export const deadlinesAreKept: Invariant = ({ calls }) => {
  for (const { id, startedAt, settledAt, limits, endLine } of calls.values()) {
    const late = settledAt === null ? 0 : settledAt - (startedAt + limits.deadlineMs);
    if (late > 0) return { what: `${id} ends ${late} ms after its deadline of ${limits.deadlineMs} ms`, line: endLine };
  }
  return undefined;
};
