import type { Chance } from "../chance.ts";
import { faults, type FateName } from "./fates.ts";

/** What may happen to the requests of one run, and how often it does. */
export interface Weather {
  readonly faults: readonly FateName[];
  /** The share of requests that have no good fate. */
  readonly share: number;
}

export const calm: Weather = { faults: [], share: 0 };

/** Few kinds of faults at a time, and those often: together they would hide what each of them does. */
export function weather(chance: Chance): Weather {
  const count = chance.whole(1, 4);
  const drawn = Array.from({ length: count }, () => chance.pick(faults));
  return { faults: drawn, share: chance.pick([0.1, 0.25, 0.5, 0.8]) };
}

export const fateOf = ({ faults: possible, share }: Weather, chance: Chance): FateName =>
  possible.length > 0 && chance.isLucky(share) ? chance.pick(possible) : "fine";
