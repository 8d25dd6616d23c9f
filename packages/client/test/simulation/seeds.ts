import type { Plant } from "./planted/plant.ts";
import { report } from "./report.ts";
import { simulate, type Outcome } from "./simulate-seed.ts";

/** How many seeds `npm test` goes through. */
export const seedsInTests = 2000;

/** The first of these seeds by which an invariant does not hold; null when there is none. */
export async function firstBreach(
  { from, count }: { readonly from: number; readonly count: number },
  onSeed: (outcome: Outcome) => void = () => undefined,
): Promise<string | null> {
  for (let seed = from; seed < from + count; seed += 1) {
    const outcome = await simulate(seed);
    if (outcome.breaches.length > 0) return report(outcome);
    onSeed(outcome);
  }
  return null;
}

/** The first seed by which a planted bug is found, by the invariant whose job it is; null when it is not found. */
export async function findPlant(plant: Plant): Promise<{ seed: number; what: string } | null> {
  for (let seed = 1; seed <= seedsInTests; seed += 1) {
    const { breaches } = await simulate(seed, plant);
    const found = breaches.find(({ invariant }) => invariant === plant.foundBy);
    if (found) return { seed, what: found.what };
  }
  return null;
}
