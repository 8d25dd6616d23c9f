import { spawn } from "node:child_process";
import { once } from "node:events";
import { environment, root, tool } from "./commands.mjs";
import { SetupError, adviceFor } from "./failure.mjs";

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} command
 * @returns {Promise<number>} its exit code; 1 when a signal ended it.
 */
async function end(child, command) {
  try {
    const [code] = await once(child, "close");
    return code ?? 1;
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!missing) throw error;
    throw new SetupError(`${command} was not found: install npm, which brings it (https://nodejs.org), then try again`);
  }
}

/**
 * Runs a program with this terminal as its own.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code.
 */
export const run = (command, args) =>
  end(spawn(command, args, { cwd: root, env: environment, stdio: "inherit" }), command);

/**
 * The same for npx and pnpm.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code.
 */
export function runTool(command, args) {
  const [file, argv, options] = tool(command, args);
  return end(spawn(file, argv, { ...options, cwd: root, env: environment, stdio: "inherit" }), command);
}

/**
 * npx or pnpm with nothing on stdout: in CI, where somebody reads a log, all goes to stderr at once; else it is kept.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
async function quietly(command, args) {
  const [file, argv, options] = tool(command, args);
  const pipe = process.env.CI ? 2 : "pipe";
  const child = spawn(file, argv, { ...options, cwd: root, env: environment, stdio: ["ignore", pipe, pipe] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (/** @type {string} */ text) => (output += text));
  }
  return { code: await end(child, command), output };
}

/**
 * One step of the set-up: one line on stderr, and what the command printed only when it failed, or in CI.
 *
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 * @throws {SetupError} when the command fails or is not there.
 */
export async function phase(title, command, args) {
  const started = performance.now();
  process.stderr.write(`${title} ...${process.env.CI ? "\n" : " "}`);
  const { code, output } = await quietly(command, args).catch((error) => {
    process.stderr.write("failed\n");
    throw error;
  });
  if (code === 0) {
    process.stderr.write(`done in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    return;
  }
  const advice = adviceFor(output);
  process.stderr.write(advice ? "failed\n" : `failed\n${output}`);
  throw new SetupError(advice ?? `\`${command} ${args.join(" ")}\` ended with exit code ${code}; its output is above`);
}
