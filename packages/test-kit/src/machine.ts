import { realpathSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findChromium } from "./chromium.ts";

const commands = ["node", "npm", "git", "curl", "bash", "tar"];
const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];

function known(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? [`${realpathSync(path)} ${found.size} ${found.mtimeMs}`] : [];
}

/** What tests find on this machine that no file of the repository says: another machine is another result. */
export function machine(env: Readonly<Record<string, string | undefined>> = process.env): string {
  // Commands of installed packages are in the lockfile.
  const folders = (env["PATH"] ?? "").split(delimiter).filter((one) => one !== "" && !one.includes("node_modules"));
  const first = (command: string): string =>
    folders.flatMap((folder) => endings.flatMap((ending) => known(join(folder, command + ending))))[0] ?? command;
  const chromium = findChromium(env);
  return [process.platform, process.arch, ...commands.map(first), ...(chromium ? known(chromium) : ["none"])].join(
    "\n",
  );
}
