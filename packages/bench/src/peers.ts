import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";

const source = fileURLToPath(new URL("../peers/", import.meta.url));
/** The folder that they are installed into. */
export const installed = fileURLToPath(new URL("../.peers/", import.meta.url));

const manifest = (folder: string): string => readFileSync(join(folder, "package.json"), "utf8");

const run = (...args: string[]): void => {
  execFileSync("npm", args, {
    cwd: installed,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
};

/** Installs the peers at their pinned versions, unless the same ones are there; answers with the versions. */
export function installPeers(): Readonly<Record<string, string>> {
  const there = existsSync(join(installed, "node_modules")) && manifest(installed) === manifest(source);
  cpSync(source, installed, { recursive: true });
  if (!there) {
    console.log("installing the peers, once ...");
    run("install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error");
  }
  return (JSON.parse(manifest(installed)) as { dependencies: Record<string, string> }).dependencies;
}

/** Compiles what typia makes of its types. */
export function compileTypia(): void {
  renameSync(join(installed, "typia/schemas.ts.txt"), join(installed, "typia/schemas.ts"));
  run("run", "--silent", "typia");
}

export const peer = async (name: string): Promise<unknown> =>
  (await import(pathToFileURL(join(installed, `${name}.js`)).href)) as unknown;
