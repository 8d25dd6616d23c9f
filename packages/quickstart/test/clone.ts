import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const needed = [
  "package.json",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "scripts",
  "packages/quickstart/package.json",
  "packages/quickstart/src/flags.js",
  "spec/generated/openapi.json",
];

/** A program that writes down how it was called, then does what `body` says. */
const program = (name: string, body: string) => `#!${process.execPath}
import { appendFileSync, chmodSync, mkdirSync, writeFileSync } from "node:fs";
appendFileSync("calls.txt", ${JSON.stringify(name)} + " " + process.argv.slice(2).join(" ") + "\\n");
${body}
`;

/** An npx that installs what the bootstrap looks for: a pnpm and a Node with these bodies. */
export function installs({ pnpm = "", node = "" } = {}): string {
  const bins = { "node_modules/.bin/pnpm": program("pnpm", pnpm), "node_modules/node/bin/node": program("node", node) };
  return `for (const [path, text] of Object.entries(${JSON.stringify(bins)})) {
  mkdirSync(path.slice(0, path.lastIndexOf("/")), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}
mkdirSync("packages/quickstart/node_modules", { recursive: true });`;
}

export interface Clone {
  readonly folder: string;
  /** Runs the bootstrap in it. */
  bootstrap(...argv: string[]): Promise<{ code: number | null; stdout: string; stderr: string }>;
  /** How npx, pnpm and the pinned Node were called since the last look. */
  calls(): Promise<string[]>;
  entries(): Promise<string[]>;
}

/** A clone with what the bootstrap itself needs. The only program on its PATH is an npx with this body, or none. */
export async function cloneWith(npx: string | undefined): Promise<Clone> {
  const folder = await mkdtemp(join(tmpdir(), "rivya-clone-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const path of needed) await cp(join(root, path), join(folder, path), { recursive: true });
  await mkdir(join(folder, "path"));
  if (npx !== undefined) {
    await writeFile(join(folder, "path/npx"), program("npx", npx));
    await chmod(join(folder, "path/npx"), 0o755);
  }
  return {
    folder,
    async bootstrap(...argv) {
      const child = spawn(process.execPath, ["scripts/bootstrap.mjs", ...argv], {
        cwd: folder,
        env: { PATH: join(folder, "path") },
        stdio: ["ignore", "pipe", "pipe"],
      });
      let [stdout, stderr] = ["", ""];
      child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
      child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
      const [code] = (await once(child, "close")) as [number | null];
      return { code, stdout, stderr };
    },
    async calls() {
      const path = join(folder, "calls.txt");
      const text = await readFile(path, "utf8").catch(() => "");
      await rm(path, { force: true });
      return text.split("\n").filter(Boolean);
    },
    entries: () => readdir(folder),
  };
}
