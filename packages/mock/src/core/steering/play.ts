import { createCounts } from "./counts.ts";
import type { AskedEffect } from "./grammar.ts";
import type { Plan } from "./scenario.ts";

/** An effect that the scenario has for a call, with the entry that it stands in. */
export interface PlannedEffect {
  readonly entry: number;
  readonly effect: AskedEffect;
}

/** A scenario while it is played: calls are counted from when it was put. */
export interface Play {
  readonly plan: Plan;
  /** Counts a call of the operation: what is planned for it, entries for this very call first. */
  next(operation: string): readonly PlannedEffect[];
}

export function play(plan: Plan): Play {
  const counts = createCounts();
  const entries = plan.calls
    .map((call, entry) => ({ ...call, entry }))
    .toSorted((one, other) => Number(one.call === null) - Number(other.call === null));
  return {
    plan,
    next(operation) {
      if (entries.length === 0) return [];
      const count = counts.next(operation);
      return entries
        .filter((one) => one.operation === operation && (one.call ?? count) === count)
        .flatMap(({ entry, effects }) => effects.map((effect) => ({ entry, effect })));
    },
  };
}
