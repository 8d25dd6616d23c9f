import type { Invariant } from "./invariant.ts";

/** A call ends in the very millisecond in which its caller loses patience, and sends nothing from then on. */
export const abortsAreHeard: Invariant = ({ calls, exchanges }) => {
  for (const { id, abortedAt, settledAt, endLine } of calls.values()) {
    if (abortedAt === null || settledAt === null) continue;
    if (settledAt > abortedAt) return { what: `${id} ends ${settledAt - abortedAt} ms after its abort`, line: endLine };
    const later = exchanges.find(({ call, sentAt }) => call === id && sentAt > abortedAt);
    if (later) return { what: `${id} sends a request after its abort`, line: later.line };
  }
  return undefined;
};
