// Runs on whatever Node started npm: no dependency, no TypeScript, and nothing newer than Node 18.
import { FlagError } from "../packages/quickstart/src/flags.js";
import { SetupError } from "./bootstrap/failure.mjs";
import { tasks } from "./bootstrap/tasks.mjs";

const [name = "", ...argv] = process.argv.slice(2);

try {
  const task = tasks[name];
  if (!task)
    throw new FlagError(`there is no ${name || "task without a name"}; there are ${Object.keys(tasks).join(", ")}`);
  process.exitCode = await task(argv);
} catch (error) {
  if (!(error instanceof FlagError || error instanceof SetupError)) throw error;
  console.error(`${name || "bootstrap"}: ${error.message}`);
  process.exitCode = error instanceof FlagError ? 2 : 1;
}
