import type { Invariant } from "./invariant.ts";

/** A wait counts its looks, and a stream that breaks is no attempt any more. */
const others = ["run", "wait", "download"];

/** An error says how many requests there were. */
export const attemptsAreCounted: Invariant = ({ calls, exchanges }) => {
  for (const { id, kind, error, endLine } of calls.values()) {
    const { attempts = 0 } = Object(error) as { attempts?: number };
    if (error === undefined || others.includes(kind)) continue;
    const sent = exchanges.filter(({ call }) => call === id).length;
    if (attempts !== sent) return { what: `${id} says that it took ${attempts} attempts, not ${sent}`, line: endLine };
  }
  return undefined;
};
