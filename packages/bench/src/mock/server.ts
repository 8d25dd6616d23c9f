import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Target } from "./targets.ts";

export interface Server {
  readonly name: string;
  readonly port: number;
  readonly pid: number;
  readonly process: ChildProcess;
  /** From the start of the process to the first answer, in milliseconds. */
  readonly firstAnswer: number;
  stop(): Promise<void>;
}

const canPin = existsSync("/usr/bin/taskset");

/** Keeps this process on the second core, and says whether that can be done. The servers get the first. */
export function pinSelf(): boolean {
  if (canPin) execFileSync("taskset", ["-acp", "1", String(process.pid)], { stdio: "ignore" });
  return canPin;
}

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

const patienceMs = 20_000;

async function firstAnswer(port: number, isAlive: () => boolean): Promise<void> {
  const url = `http://127.0.0.1:${port}/api/v1/generations/task_none`;
  const headers = { Authorization: "Bearer rvya_sk_mock_full" };
  for (const began = performance.now(); isAlive() && performance.now() - began < patienceMs; await sleep(1)) {
    const answer = await fetch(url, { headers }).catch(() => null);
    await answer?.body?.cancel();
    if (answer) return;
  }
  throw new Error(`no answer on port ${port} within ${patienceMs} ms`);
}

/**
 * Starts a server on a free port and waits for its first answer.
 *
 * @param channel "ipc" to be able to talk with the process. Default: "ignore".
 */
export async function start({ name, command }: Target, channel: "ipc" | "ignore" = "ignore"): Promise<Server> {
  const port = await freePort();
  const [file, ...args] = canPin ? ["taskset", "-c", "0", ...command(port)] : command(port);
  const began = performance.now();
  const child = spawn(file!, args, { stdio: ["ignore", "ignore", "inherit", channel] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  const stop = async () => {
    if (!isAlive()) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  try {
    await firstAnswer(port, isAlive);
  } catch (error) {
    await stop();
    throw new Error(`${name} cannot be measured`, { cause: error });
  }
  return { name, port, pid: child.pid!, process: child, firstAnswer: performance.now() - began, stop };
}
