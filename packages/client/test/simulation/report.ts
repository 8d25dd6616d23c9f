import type { Outcome } from "./simulate-seed.ts";

/** What went wrong by a seed, where, and how to see it again. */
export function report({ seed, trace, breaches }: Outcome): string {
  const [first] = breaches;
  const told = breaches.map(({ invariant, what }) => `${invariant}: ${what}`);
  return [
    `seed ${seed}: ${told.join("\n  ")}`,
    trace.around(first?.line ?? trace.lines.length - 1),
    `all of it: pnpm simulate --seed ${seed}`,
  ].join("\n\n");
}
