import { readFileSync } from "node:fs";
import { serving } from "../helpers/command.ts";

/** A mock in a process of its own, and what it takes of memory (Linux only), in bytes. */
export async function measured(...args: string[]) {
  const mock = await serving("--quiet", ...args);
  const status = (name: string) => {
    const text = readFileSync(`/proc/${mock.child.pid}/status`, "utf8");
    return 1024 * Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(text)![1]);
  };
  return { ...mock, resident: () => status("VmRSS"), peak: () => status("VmHWM") };
}

export const mebibytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
