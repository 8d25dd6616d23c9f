// Runs a command with RIVYA_MACHINE set, by which turbo knows whether a result is of this machine, and with
// NODE_COMPILE_CACHE, as tests start hundreds of programs:
// node on-this-machine.ts COMMAND ...
import { spawnSync } from "node:child_process";
import { clearCompiled, compiled } from "./compiled.ts";
import { machine } from "./machine.ts";

const [command = "", ...args] = process.argv.slice(2);
clearCompiled();
const { status, error } = spawnSync(command, args, {
  env: { ...process.env, NODE_COMPILE_CACHE: compiled, RIVYA_MACHINE: machine() },
  shell: process.platform === "win32",
  stdio: "inherit",
});
clearCompiled();
if (error) throw error;
process.exitCode = status ?? 1;
