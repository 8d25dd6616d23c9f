// Runs a command with RIVYA_MACHINE set, by which turbo knows whether a result is of this machine, and with a place
// where the programs that tests start keep what they compiled, for the time of this one run:
// node on-this-machine.ts COMMAND ...
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { machine } from "./machine.ts";
import { root } from "./repository.ts";

const compiled = join(root, "node_modules/.cache/rivya-compiled");
// Nobody else clears it, and every copy of the repository that tests make adds its own files.
const clear = (): void => rmSync(compiled, { recursive: true, force: true });

const [command = "", ...args] = process.argv.slice(2);
clear();
const { status, error } = spawnSync(command, args, {
  env: { ...process.env, NODE_COMPILE_CACHE: compiled, RIVYA_MACHINE: machine() },
  shell: process.platform === "win32",
  stdio: "inherit",
});
clear();
if (error) throw error;
process.exitCode = status ?? 1;
