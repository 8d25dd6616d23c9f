import { median } from "../median.ts";
import { createCost, fill, getCost, warm, type Cost } from "./cost.ts";
import { start, type Server } from "./server.ts";
import type { Target } from "./targets.ts";
import { residentMegabytes } from "./usage.ts";

/** What was measured of one server, medians of all rounds. */
export interface Figures {
  readonly create: Cost;
  readonly get: Cost;
  /** Milliseconds from the start of the process. */
  readonly firstAnswer: number;
  /** Megabytes before the first load. */
  readonly atRest: number;
  /** Megabytes after the last. */
  readonly afterLoad: number;
}

const starts = 5;
const rounds = 5;

function together(costs: readonly Cost[]): Cost {
  const middle = (name: keyof Cost) => median(costs.map((cost) => cost[name]));
  return { cpu: middle("cpu"), requestsASecond: middle("requestsASecond"), p99: middle("p99") };
}

async function firstAnswers(targets: readonly Target[]): Promise<number[]> {
  const found = targets.map((): number[] => []);
  for (let round = 0; round < starts; round++) {
    for (const [at, target] of targets.entries()) {
      const server = await start(target);
      found[at]!.push(server.firstAnswer);
      await server.stop();
    }
  }
  return found.map(median);
}

/** Runs all servers side by side; in each round every one has its turn. */
export async function compare(targets: readonly Target[]): Promise<Readonly<Record<string, Figures>>> {
  const first = await firstAnswers(targets);
  const servers: Server[] = [];
  try {
    for (const target of targets) servers.push(await start(target));
    const atRest = servers.map(({ pid }) => residentMegabytes(pid));
    const found = servers.map(() => ({ create: [] as Cost[], get: [] as Cost[] }));
    for (const server of servers) await warm(server);
    for (let round = 0; round < rounds; round++) {
      for (const [at, server] of servers.entries()) {
        found[at]!.create.push(await createCost(server, `round-${round}`));
        found[at]!.get.push(await getCost(server, await fill(server, { requests: 1000, seconds: 2 }, `fill-${round}`)));
      }
    }
    return Object.fromEntries(
      servers.map(({ name, pid }, at) => [
        name,
        {
          create: together(found[at]!.create),
          get: together(found[at]!.get),
          firstAnswer: first[at]!,
          atRest: atRest[at]!,
          afterLoad: residentMegabytes(pid),
        },
      ]),
    );
  } finally {
    for (const server of servers) await server.stop();
  }
}
