import { execFile } from "node:child_process";
import { atEnd } from "./at-end.ts";

export interface Where {
  readonly cwd: string;
  /** The whole environment, not additions to one. */
  readonly env: NodeJS.ProcessEnv;
}

/** Thrown when a command that has to succeed does not. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** Runs a command to its end; answers with its standard output. @throws {CommandError} with all that it said. */
export const mustRun = (command: string, args: readonly string[], { cwd, env }: Where): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = execFile(command, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      forget();
      if (error === null) resolve(stdout);
      else reject(new CommandError(`${command} ${args.join(" ")} ended with ${error.code}:\n${stdout}${stderr}`));
    });
    const forget = atEnd(() => void child.kill());
  });
