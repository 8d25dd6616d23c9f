import { execFile } from "node:child_process";
import { promisify } from "node:util";

const cli = new URL("../../src/cli.ts", import.meta.url).pathname;

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `rivya-contract` from its sources. */
export async function command(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  const options = { env: { PATH: process.env.PATH, ...environment }, maxBuffer: 64 * 1024 * 1024 };
  return promisify(execFile)(process.execPath, ["--conditions=@rivya/source", cli, ...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Ended) => error,
  );
}
