import { idOf, madeFor, makesTask, type Invariant } from "./invariant.ts";

/** No call and no key makes two tasks or two files, and nothing is made that nobody asked for. */
export const chargedOnce: Invariant = (history) => {
  for (const call of history.calls.values()) {
    const ids = madeFor(history, call);
    if (ids.length > 1) return { what: `${call.id} is charged for ${ids.join(" and ")}`, line: call.endLine };
  }
  const asked = [...history.calls.values()].filter(makesTask);
  const stranger = [...history.tasks.keys()].find((id) => !asked.some((call) => madeFor(history, call).includes(id)));
  if (stranger !== undefined) return { what: `${stranger} was made for nobody` };
  const values = asked.filter(({ sharesKey }) => !sharesKey).flatMap(({ value }) => idOf(value) ?? []);
  if (new Set(values).size < values.length) return { what: "two calls were answered with one task" };

  const byKey = new Map<string, string>();
  for (const { call, operation, idempotencyKey, line } of history.exchanges) {
    const owner = history.calls.get(call);
    if (!owner || operation !== "createTask" || idempotencyKey === null) continue;
    const name = `${owner.account} ${idempotencyKey}`;
    for (const id of madeFor(history, owner)) {
      const first = byKey.get(name) ?? id;
      if (first !== id) return { what: `${idempotencyKey} is charged for ${first} and ${id}`, line };
      byKey.set(name, first);
    }
  }
  return undefined;
};
