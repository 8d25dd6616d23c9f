import type { Invariant } from "./invariant.ts";

/** When the time has run out, no promise is left open. */
export const everythingSettles: Invariant = ({ calls, isExhausted }) => {
  const open = [...calls.values()].find(({ settledAt }) => settledAt === null);
  if (open) return { what: `${open.id} (${open.kind}) never comes to an end`, line: open.line };
  return isExhausted ? undefined : { what: "it goes on for ever" };
};
