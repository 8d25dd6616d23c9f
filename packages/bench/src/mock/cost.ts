import { load } from "./load.ts";
import { createTask, getTask, type RequestText } from "./requests.ts";
import type { Server } from "./server.ts";
import { cpuMicroseconds } from "./usage.ts";

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
  const before = cpuMicroseconds(pid);
  const { requests, seconds, p99 } = await load({ port, text, status, seconds: secondsARound });
  return { cpu: (cpuMicroseconds(pid) - before) / requests, requestsASecond: requests / seconds, p99 };
}

/** The ids of new tasks; of a server that makes none, what it calls them. */
export async function fill(server: Server, requests: number, run: string): Promise<string[]> {
  const ids: string[] = [];
  const onBody = (body: string) => void ids.push(/"id":\s*"([^"]+)"/.exec(body)![1]!);
  await load({ port: server.port, text: createTask(server.port, run), status: 202, requests, onBody });
  return ids;
}

/** Sends so many requests of each kind and measures none. */
export async function warm(server: Server, requests: number): Promise<void> {
  const ids = await fill(server, requests, "warm");
  await load({ port: server.port, text: getTask(server.port, ids.slice(-idsToGet)), status: 200, requests });
}

export const createCost = (server: Server, run: string): Promise<Cost> =>
  cost(server, createTask(server.port, run), 202);

/** Asks for some of the tasks, evenly spread over all. */
export function getCost(server: Server, ids: readonly string[]): Promise<Cost> {
  const step = Math.max(1, Math.floor(ids.length / idsToGet));
  const some = ids.filter((_, at) => at % step === 0);
  return cost(server, getTask(server.port, some), 200);
}
