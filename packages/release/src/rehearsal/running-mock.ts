import { spawn } from "node:child_process";
import { once } from "node:events";
import { atEnd } from "../at-end.ts";
import type { Where } from "../must-run.ts";

/** Runs `npx rivya-mock` while `work` goes on, which gets its address. */
export async function withMock<T>(where: Where, work: (url: string) => Promise<T>): Promise<T> {
  // A group of its own: npx would not hand on the signal.
  const child = spawn("npx", ["--no", "rivya-mock", "--", "--port", "0", "--quiet"], {
    ...where,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const ended = once(child, "close");
  const end = (): void => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, "SIGTERM");
  };
  const forget = atEnd(end);
  try {
    let said = "";
    child.stderr.on("data", (text: Buffer) => (said += text.toString()));
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on("data", (text: Buffer) => {
        said += text.toString();
        const found = /listening on (\S+)/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once("error", reject);
      child.once("close", (code) => reject(new Error(`rivya-mock ended with ${code}:\n${said}`)));
    });
    return await work(url);
  } finally {
    forget();
    end();
    await ended;
  }
}
