import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@rivya/test-kit/run";

const folder = fileURLToPath(new URL("../runtimes/", import.meta.url));
const installed = (path: string) => join(folder, "node_modules", path);
const node = (major: number) => installed(`node${major}-${process.platform}-${process.arch}/bin/node`);

export interface Runtime {
  /** As the README says it. */
  readonly name: string;
  readonly command: string;
  /** What stands before the name of a file to run. */
  readonly args: readonly string[];
  /** How its answer to `--version` begins. */
  readonly version: string;
}

const deno = installed(".bin/deno");
const asInstalled = ["--no-lock", "--no-remote", "--node-modules-dir=manual"];
// It may reach the mock and the disk, and nothing of the environment.
const allowed = ["--no-prompt", "--allow-net=127.0.0.1", "--allow-read", "--allow-write"];

/** What runs files, and not bundles of them. */
export const runtimes: readonly Runtime[] = [
  { name: "Node 20", command: node(20), args: [], version: "v20." },
  { name: "Node 22", command: node(22), args: [], version: "v22." },
  { name: "Node 24", command: process.execPath, args: [], version: "v24." },
  { name: "Deno", command: deno, args: ["run", ...asInstalled, ...allowed], version: "deno 2." },
  { name: "Bun", command: installed(".bin/bun"), args: ["--no-install", "run"], version: "1." },
];

/** Deno compiles what it runs, and looks for types in ways of its own. */
export const denoCheck = { command: deno, args: ["check", ...asInstalled] };

/** Cloudflare's, which runs a bundle. */
export const workerd = {
  name: "workerd",
  command: installed(".bin/workerd"),
  conditions: ["workerd", "worker", "browser"],
};

/** Which runs a bundle too, and is found, not fetched. */
export const browser = { name: "Chromium", conditions: ["browser"] };

/** Fetches what the lockfile says, once for a clone. Without a network a person is told, and CI refused. */
export async function fetchRuntimes(): Promise<void> {
  const begun = performance.now();
  const { code, output } = await run(folder, "pnpm", ["install", "--frozen-lockfile"]);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (code === 0) return console.log(`fetched the runtimes to try the client on in ${seconds} s`);
  const note = `The runtimes to try the client on could not be fetched: pnpm install in ${folder} ended with ${code}.\n${output}`;
  if (process.env["CI"]) throw new Error(note);
  console.warn(note);
}

/** Where a program was not fetched, or is not made for this machine, its test is left out; CI is refused. */
export function orLeaveOut(command: string, skip: (note: string) => never): void {
  if (existsSync(command)) return;
  const note = `There is no ${command}, so the client was not run on it.`;
  if (process.env["CI"]) throw new Error(note);
  skip(note);
}
