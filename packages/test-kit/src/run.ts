import { execFile } from "node:child_process";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

export interface Finished {
  readonly code: number;
  /** Standard output and standard error. */
  readonly output: string;
}

/** Runs a command with the tools of the repository at `cwd` on its path. A failure is an answer, no exception. */
export async function run(
  repository: string,
  command: string,
  args: readonly string[],
  cwd = repository,
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const PATH = [join(repository, "node_modules/.bin"), process.env.PATH].join(delimiter);
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, {
      cwd,
      env: { ...process.env, ...env, PATH, NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1" },
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const {
      code,
      stdout = "",
      stderr = "",
      message,
    } = error as Error & { code?: number; stdout?: string; stderr?: string };
    return { code: typeof code === "number" ? code : 1, output: stdout + stderr || message };
  }
}
