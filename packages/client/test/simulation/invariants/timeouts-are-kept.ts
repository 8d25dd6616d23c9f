import type { Invariant } from "./invariant.ts";

/** No attempt lasts longer than its time, from the request to the last byte of the answer. */
export const timeoutsAreKept: Invariant = ({ calls, exchanges }) => {
  for (const { call: id, sentAt, endedAt, line } of exchanges) {
    const { timeoutMs } = calls.get(id)?.limits ?? { timeoutMs: Infinity };
    const took = (endedAt ?? Infinity) - sentAt;
    if (took > timeoutMs) return { what: `an attempt of ${id} takes ${took} ms instead of ${timeoutMs}`, line };
  }
  return undefined;
};
