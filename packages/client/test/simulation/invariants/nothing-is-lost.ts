import { idOf, madeFor, makesTask, type Invariant } from "./invariant.ts";

/** Whoever has paid for a task hears of it, or is told how to find it again. */
export const nothingIsLost: Invariant = (history) => {
  for (const call of [...history.calls.values()].filter(makesTask)) {
    const [made] = madeFor(history, call);
    if (made === undefined || call.error === undefined) continue;
    const { taskId, idempotencyKey } = Object(call.error) as { taskId?: string; idempotencyKey?: string };
    if (taskId === made) continue;
    const recovery = history.recoveries.find((one) => one.call === call.id);
    const found = idOf(recovery?.answer);
    if (idempotencyKey === undefined || found !== made) {
      return { what: `${call.id} has paid for ${made}, and its error leads to ${taskId ?? found}`, line: call.endLine };
    }
  }
  return undefined;
};
