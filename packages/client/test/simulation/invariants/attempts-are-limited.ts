import type { Call, Exchange } from "../history.ts";
import { leastPauseMs, sequences, succeeded, type Invariant } from "./invariant.ts";

/** A look at a task that has failed for now is followed by another one, at the pace of looks. */
const isNewLook = ({ kind }: Call, before: Exchange, { operation, sentAt }: Exchange): boolean =>
  (kind === "wait" || kind === "run") && operation === "getTask" && sentAt - before.endedAt! >= leastPauseMs;

/** Nothing is tried more often than it was allowed to. Every look at a task begins to count anew. */
export const attemptsAreLimited: Invariant = (history) => {
  for (const { call, sent } of sequences(history)) {
    const most = call.limits.retry + 1;
    let attempts = 0;
    for (const [at, exchange] of sent.entries()) {
      attempts = at > 0 && isNewLook(call, sent[at - 1]!, exchange) ? 1 : attempts + 1;
      if (attempts > most) return { what: `${call.id} makes attempt ${attempts}`, line: exchange.line };
      if (succeeded(exchange)) attempts = 0;
    }
  }
  return undefined;
};
