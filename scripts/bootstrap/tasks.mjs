import { FlagError, readFlags, usage } from "../../packages/quickstart/src/flags.js";
import { installedPnpm, pinnedNode } from "./commands.mjs";
import { install } from "./install.mjs";
import { phase, run, runTool } from "./run.mjs";

/** @param {readonly string[]} argv */
async function quickstart(argv) {
  if (readFlags(argv).help) {
    console.log(usage);
    return 0;
  }
  await install();
  await phase("Generating and building", installedPnpm, ["run", "ci:quickstart"]);
  return run(pinnedNode, ["packages/quickstart/src/main.ts", ...argv]);
}

/** @param {readonly string[]} argv */
async function test(argv) {
  if (argv.length > 0) throw new FlagError(`npm test takes no flags; received ${argv.join(" ")}`);
  await install();
  const code = await runTool(installedPnpm, ["run", "ci:test"]);
  await run(pinnedNode, ["docs/src/chromium-missing.ts"]);
  return code;
}

/** @param {readonly string[]} argv */
async function tour(argv) {
  await install();
  await phase("Generating and building", installedPnpm, ["run", "ci:quickstart"]);
  return run(pinnedNode, ["packages/tour/src/cli.ts", ...argv]);
}

/** @type {Record<string, (argv: readonly string[]) => Promise<number>>} */
export const tasks = { quickstart, test, tour };
