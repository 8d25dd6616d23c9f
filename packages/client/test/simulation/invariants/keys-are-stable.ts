import { sequences, type Invariant } from "./invariant.ts";

const keyed = ["createTask", "uploadFile"];

/** Every create and upload carries a key, the same over its attempts, and no other call has it unless told so. */
export const keysAreStable: Invariant = (history) => {
  const owners = new Map<string, string>();
  for (const { call, sent } of sequences(history)) {
    for (const { operation, idempotencyKey, line } of sent) {
      if (!keyed.includes(operation)) continue;
      if (idempotencyKey === null) return { what: `${call.id} sends ${operation} without a key`, line };
      if (idempotencyKey !== sent[0]!.idempotencyKey) return { what: `${call.id} changes its key`, line };
      if (call.sharesKey) continue;
      const owner = owners.get(idempotencyKey) ?? call.id;
      if (owner !== call.id) return { what: `${call.id} sends the key of ${owner}`, line };
      owners.set(idempotencyKey, owner);
    }
  }
  return undefined;
};
