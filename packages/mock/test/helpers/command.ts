import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../src/node/cli.ts", import.meta.url));

/** Runs `rivya-mock` by a program and what comes before the arguments of the mock. */
function run(program: string, args: readonly string[]) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env });
  const out = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (out.stderr += text));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, ...out }));
  return { child, out, ended };
}

const node = (args: readonly string[]) => ["--conditions=@rivya/source", cli, ...args];

/** Runs `rivya-mock`. */
export const command = (...args: string[]) => run(process.execPath, node(args));

type Running = ReturnType<typeof run>;

/** Waits until it listens. */
async function listening(running: Running) {
  await Promise.race([once(running.child.stdout, "data"), running.ended]);
  const [, url] = /^rivya-mock listening on (http:\/\/\S+)\n$/.exec(running.out.stdout) ?? [];
  if (url === undefined) throw new Error(`rivya-mock did not start: ${running.out.stdout}${running.out.stderr}`);
  const stop = (signal: NodeJS.Signals = "SIGTERM") => {
    running.child.kill(signal);
    return running.ended;
  };
  return { ...running, url, stop };
}

/** Runs it on a free port, and waits until it listens. */
export const serving = (...args: string[]) => listening(command("--port", "0", ...args));

/** The same after commands of a shell, such as limits. */
export const servingWithin = (limits: string, ...args: string[]) =>
  listening(run("sh", ["-c", `${limits}; exec "$@"`, "sh", process.execPath, ...node(["--port", "0", ...args])]));
