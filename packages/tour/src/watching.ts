import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { atEnd } from "@rivya/release";
import type { Place } from "./place.ts";
import { TourError } from "./step.ts";

export interface Watching {
  /** Waits until something more is printed that fits, and answers with what it caught. */
  readonly heard: (pattern: RegExp) => Promise<string>;
}

const windows = process.platform === "win32";

/** Does something while `pnpm watch` is on. */
export async function whileWatching<T>({ copy, env }: Place, work: (watching: Watching) => Promise<T>): Promise<T> {
  // A group of its own: pnpm would not hand on the signal.
  const child = spawn("pnpm", ["watch", "--port", "0", "--docs-port", "0"], {
    cwd: copy,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: !windows,
    shell: windows,
  });
  const ended = once(child, "close");
  const end = (): void => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    if (windows) child.kill();
    else process.kill(-child.pid, "SIGTERM");
  };
  const forget = atEnd(end);
  let said = "";
  const output = new EventEmitter();
  const take = (text: string): void => {
    said += text;
    output.emit("grew");
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", take);
  child.once("close", () => take(""));
  let from = 0;
  const heard = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(said.slice(from));
      if (found) {
        from += found.index + found[0].length;
        return found[1] ?? "";
      }
      if (child.exitCode !== null) throw new TourError(`pnpm watch ended with ${child.exitCode}:\n${said}`);
      await once(output, "grew");
    }
  };
  try {
    return await work({ heard });
  } finally {
    forget();
    end();
    await ended;
  }
}
