import { Chance } from "./chance.ts";
import { breachesOf, type Breach } from "./invariants/index.ts";
import type { Plant } from "./planted/plant.ts";
import { onSeededPlatform } from "./platform.ts";
import { Trace } from "./trace.ts";
import { warmUp } from "./warm-up.ts";
import { scenario } from "./world/scenario.ts";
import { live } from "./world/world.ts";

export interface Outcome {
  readonly seed: number;
  readonly trace: Trace;
  readonly breaches: readonly Breach[];
}

/** Everything that happens by one seed, and every invariant that does not hold afterwards. */
export async function simulate(seed: number, plant: Plant | null = null): Promise<Outcome> {
  await warmUp();
  const chance = new Chance(seed);
  const trace = new Trace();
  const plan = scenario(chance.fork());
  const history = await onSeededPlatform(chance.fork(), (stray) =>
    live({ scenario: plan, chance, trace, stray, plant }),
  );
  return { seed, trace, breaches: breachesOf(history) };
}
