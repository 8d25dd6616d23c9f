// Runs a command with RIVYA_MACHINE set, by which turbo knows whether a result is of this machine:
// node on-this-machine.ts COMMAND ...
import { spawnSync } from "node:child_process";
import { machine } from "./machine.ts";

const [command = "", ...args] = process.argv.slice(2);
const { status, error } = spawnSync(command, args, {
  env: { ...process.env, RIVYA_MACHINE: machine() },
  shell: process.platform === "win32",
  stdio: "inherit",
});
if (error) throw error;
process.exitCode = status ?? 1;
