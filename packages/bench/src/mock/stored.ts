import { createCost, fill, getCost, warm, type Cost } from "./cost.ts";
import { median } from "../median.ts";
import { start, type Server } from "./server.ts";
import { mock, ours } from "./targets.ts";
import { peakMegabytes } from "./usage.ts";

/** Processor time of a request, in microseconds. */
interface Cpu {
  readonly create: number;
  readonly get: number;
}

/** What a request costs a mock that holds few tasks, and one that holds many. */
export interface Stored {
  readonly few: Cpu;
  readonly many: Cpu;
  /** How long it took to make so many. */
  readonly seconds: number;
  /** The most memory that the one with many has held, in megabytes. */
  readonly peak: number;
}

export const fewTasks = 1000;
export const manyTasks = 1_000_000;
const rounds = 5;

const cpu = (costs: readonly Cost[]): number => median(costs.map((cost) => cost.cpu));

async function forget({ port }: Server): Promise<void> {
  const { status } = await fetch(`http://127.0.0.1:${port}/__mock/reset`, { method: "POST" });
  if (status !== 200) throw new Error(`the mock was not reset: ${status}`);
}

/** Two mocks side by side. What one of them is asked for lies all over its store; the other forgets after each round. */
export async function compareStored(): Promise<Stored> {
  const few = await start(mock(ours));
  const many = await start(mock(ours));
  const found = { few: { create: [] as Cost[], get: [] as Cost[] }, many: { create: [] as Cost[], get: [] as Cost[] } };
  try {
    await warm(few);
    await warm(many);
    const began = performance.now();
    const ids = await fill(many, { requests: manyTasks }, "fill");
    const seconds = (performance.now() - began) / 1000;
    await forget(few);
    const fewIds = await fill(few, { requests: fewTasks }, "fill");
    // Before anything is created again: what the collector then does for new tasks is no cost of reading.
    for (let round = 0; round < rounds; round++) {
      found.few.get.push(await getCost(few, fewIds));
      found.many.get.push(await getCost(many, ids));
    }
    for (let round = 0; round < rounds; round++) {
      await forget(few);
      await fill(few, { requests: fewTasks }, `fill-${round}`);
      found.few.create.push(await createCost(few, `round-${round}`));
      found.many.create.push(await createCost(many, `round-${round}`));
    }
    return {
      few: { create: cpu(found.few.create), get: cpu(found.few.get) },
      many: { create: cpu(found.many.create), get: cpu(found.many.get) },
      seconds,
      peak: peakMegabytes(many.pid),
    };
  } finally {
    await few.stop();
    await many.stop();
  }
}
