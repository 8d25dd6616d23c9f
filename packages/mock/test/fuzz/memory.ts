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

/** Expects that what is played a first and a second time fills what it may fill, and a third time nothing more. */
export async function flat(play: () => Promise<void>): Promise<void> {
  await play();
  await play();
  const before = await inUse();
  await play();
  expect((await inUse()) - before).toBeLessThan(4);
}
