import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const ticksASecond = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

const read = (pid: number, file: string): string => readFileSync(`/proc/${pid}/${file}`, "utf8");

/** The processor time that a process has used, in microseconds. */
export function cpuMicroseconds(pid: number): number {
  const stat = read(pid, "stat");
  // The name stands in brackets and may hold spaces; the fields behind it are counted from the third.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return ((Number(fields[11]) + Number(fields[12])) / ticksASecond) * 1e6;
}

const lookMs = 100;
const mostLooks = 100;

/** Waits until a process does nothing more, but at most ten seconds: what it tidies up belongs to the load before. */
export async function idle(pid: number): Promise<void> {
  for (let look = 0; look < mostLooks; look++) {
    const before = cpuMicroseconds(pid);
    await sleep(lookMs);
    if (cpuMicroseconds(pid) - before <= 1e6 / ticksASecond) return;
  }
}

const megabytes = (pid: number, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(read(pid, "status"))?.[1]) / 1024;

/** What a process holds in memory now, in megabytes. */
export const residentMegabytes = (pid: number): number => megabytes(pid, "VmRSS");

/** The most that it has ever held. */
export const peakMegabytes = (pid: number): number => megabytes(pid, "VmHWM");
