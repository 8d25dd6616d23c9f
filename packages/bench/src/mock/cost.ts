import { load } from "./load.ts";
import { createTask, getTask, type RequestText } from "./requests.ts";
import type { Server } from "./server.ts";
import { cpuMicroseconds, idle } from "./usage.ts";

/** What one kind of request costs a server. */
export interface Cost {
  /** Processor time of a request, in microseconds. */
  readonly cpu: number;
  readonly requestsASecond: number;
  /** Milliseconds. */
  readonly p99: number;
}

const secondsARound = 2;
const idsToGet = 1000;

async function cost({ port, pid }: Server, text: RequestText, status: number): Promise<Cost> {
  await idle(pid);
  const before = cpuMicroseconds(pid);
  const { requests, seconds, p99 } = await load({ port, text, status, seconds: secondsARound });
  return { cpu: (cpuMicroseconds(pid) - before) / requests, requestsASecond: requests / seconds, p99 };
}

/** When to end: whatever comes first. */
interface Limits {
  readonly requests: number;
  /** Default: never. */
  readonly seconds?: number;
}

// A server that makes its answers up may make up one that cannot stand in a path.
const idIn = (body: string): string => encodeURIComponent(/"id":\s*"([^"\\]+)"/.exec(body)?.[1] ?? "task_none");

/** The ids of new tasks; of a server that makes none, what it calls them. */
export async function fill(server: Server, limits: Limits, run: string): Promise<string[]> {
  const ids: string[] = [];
  const onBody = (body: string) => void ids.push(idIn(body));
  await load({ port: server.port, text: createTask(server.port, run), status: 202, onBody, ...limits });
  return ids;
}

// So many requests of a kind until the engine has made of the code what it can. Slow servers need not take them all.
const warmUp: Limits = { requests: 20_000, seconds: 5 };

/** Sends requests of each kind and measures none. */
export async function warm(server: Server): Promise<void> {
  const ids = await fill(server, warmUp, "warm");
  await load({ port: server.port, text: getTask(server.port, ids.slice(-idsToGet)), status: 200, ...warmUp });
}

export const createCost = (server: Server, run: string): Promise<Cost> =>
  cost(server, createTask(server.port, run), 202);

/** Asks for some of the tasks, evenly spread over all. */
export function getCost(server: Server, ids: readonly string[]): Promise<Cost> {
  const step = Math.max(1, Math.floor(ids.length / idsToGet));
  const some = ids.filter((_, at) => at % step === 0);
  return cost(server, getTask(server.port, some), 200);
}
