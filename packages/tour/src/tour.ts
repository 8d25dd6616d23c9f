import { atEnd } from "@rivya/release";
import { makePlace } from "./place.ts";
import { newModel } from "./steps/new-model.ts";
import { plantedFault } from "./steps/planted-fault.ts";
import { quickstart } from "./steps/quickstart.ts";
import { release } from "./steps/release.ts";
import { wrongOption } from "./steps/wrong-option.ts";
import type { Step, Taken } from "./step.ts";

const steps: readonly Step[] = [quickstart, newModel, wrongOption, plantedFault, release];

export interface Tour {
  readonly steps: readonly Taken[];
  readonly milliseconds: number;
}

const since = (start: number): number => Math.round(performance.now() - start);

/**
 * Does once, in a copy that is gone when it ends, everything that this repository is for.
 *
 * @param onTaken Told after each step.
 * @throws {TourError} at the first thing that is not as it should be.
 */
export async function tour(onTaken: (taken: Taken, number: number) => void): Promise<Tour> {
  const began = performance.now();
  const place = makePlace();
  const forget = atEnd(place.clear);
  try {
    const all: Taken[] = [];
    for (const { name, take } of steps) {
      const start = performance.now();
      const taken = { name, ...(await take(place)), milliseconds: since(start) };
      all.push(taken);
      onTaken(taken, all.length);
    }
    return { steps: all, milliseconds: since(began) };
  } finally {
    forget();
    place.clear();
  }
}
