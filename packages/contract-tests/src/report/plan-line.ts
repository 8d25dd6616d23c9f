import type { Plan } from "../plan.ts";
import type { Target } from "../target/target.ts";

/** What will be sent and what it can cost, for a service where tasks cost credits. */
export function planLine({ cases, maxCredits, fullCredits }: Plan, { name }: Target): string {
  const runs = cases.filter(({ skip }) => skip === undefined).length;
  return `plan: ${runs} of ${cases.length} cases on ${name}, at most ${maxCredits} credits; all of them at most ${fullCredits} credits`;
}
