import { root } from "@rivya/test-kit/repository";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const minute = 60_000;

// Windows ends a program without asking it.
test.skipIf(process.platform === "win32")(
  "a rehearsal that is broken off takes everything away with it",
  { timeout: 2 * minute },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "rivya-broken-off-"));
    const child = spawn(process.execPath, ["packages/release/src/cli.ts", "rehearse"], {
      cwd: root,
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      for await (const text of child.stdout.setEncoding("utf8") as AsyncIterable<string>) {
        if (text.includes("a copy of the repository")) child.kill("SIGTERM");
      }
      if (child.exitCode === null) await once(child, "exit");
      expect(child.exitCode).toBe(143);
      // What Node itself keeps there for next time is not of the rehearsal.
      expect(readdirSync(folder).filter((name) => name.startsWith("rivya-"))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
