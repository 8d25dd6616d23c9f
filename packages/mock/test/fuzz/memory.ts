import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect } from "vitest";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const mebibyte = 1024 * 1024;

/** What is in use once the rubbish is gone, in MiB: on the heap, and in buffers beside it. */
async function inUse(): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) {
    collect();
    await new Promise<void>((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / mebibyte;
}

/** Expects that what the first tenth did to the memory, the rest do not do again. */
export async function flat<Item>(items: readonly Item[], play: (items: readonly Item[]) => Promise<void>) {
  const start = items.length / 10;
  await play(items.slice(0, start));
  const before = await inUse();
  await play(items.slice(start));
  expect((await inUse()) - before).toBeLessThan(8);
}
