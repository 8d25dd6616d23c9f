import { expect, test } from "vitest";
import { firstBreach, seedsInTests } from "./seeds.ts";

const shards = 4;

/** One part of the seeds, so that the parts can run beside one another. */
export function testShard(number: number): void {
  const count = seedsInTests / shards;
  const from = 1 + (number - 1) * count;
  test(`no invariant is broken by the seeds from ${from} to ${from + count - 1}`, async () => {
    const broken = await firstBreach({ from, count });
    expect(broken, broken ?? "").toBeNull();
  });
}
