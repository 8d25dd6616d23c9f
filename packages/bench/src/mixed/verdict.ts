import { atMost, type Judgement } from "../judgement.ts";
import { median } from "../median.ts";
import type { Memory } from "./subject.ts";

const mostGrowth = 1.1;

/** Memory is flat when the last third of the samples holds hardly more than the middle third: the first one fills up. */
export function verdict(name: string, samples: readonly Memory[]): Judgement[] {
  const third = Math.floor(samples.length / 3);
  const growth = (of: (memory: Memory) => number) => {
    const values = samples.map(of);
    return median(values.slice(-third)) / median(values.slice(-2 * third, -third));
  };
  return [
    atMost(
      `${name}: resident memory of the last third, times that of the middle`,
      growth((one) => one.resident),
      mostGrowth,
    ),
    atMost(
      `${name}: heap of the last third, times that of the middle`,
      growth((one) => one.heap),
      mostGrowth,
    ),
  ];
}
