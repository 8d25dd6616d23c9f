import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const folder = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a file of `test/vitest/` as a test of its own. */
export async function runVitest(file: string): Promise<{ readonly code: number; readonly output: string }> {
  const args = ["exec", "vitest", "run", "--config", "test/vitest/config.js", `test/vitest/${file}`];
  const options = { cwd: folder, env: { ...process.env, NO_COLOR: "1", CI: "1" } };
  return promisify(execFile)("pnpm", args, options).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  );
}
