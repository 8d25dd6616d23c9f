import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const usage = "usage: pnpm --filter @rivya/validator proof [--runs 10000] [--seed N]";

function fail(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

function options(): { runs: string; seed?: string | undefined } {
  try {
    const { values } = parseArgs({
      options: { runs: { type: "string", default: "10000" }, seed: { type: "string" } },
    });
    return values;
  } catch (error) {
    return fail((error as Error).message);
  }
}

const { runs, seed } = options();
for (const [name, value] of Object.entries({ runs, seed: seed ?? "0" })) {
  if (!/^\d{1,9}$/.test(value)) fail(`--${name} must be a whole number; received ${value}`);
}

const { status } = spawnSync("vitest", ["run", "test/proof", "--disable-console-intercept"], {
  cwd: fileURLToPath(new URL("../..", import.meta.url)),
  env: { ...process.env, RIVYA_PROOF_RUNS: runs, ...(seed === undefined ? {} : { RIVYA_PROOF_SEED: seed }) },
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exit(status ?? 1);
