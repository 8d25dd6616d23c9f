import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { stale, write, type Artefact } from "./artefact.ts";
import { hindiFaults } from "./artefacts/hindi.ts";
import { everything, targets } from "./targets.ts";
import { root } from "./workspace.ts";

const usage = `Usage: pnpm generate [--check]
Writes everything that comes from the document. --check writes nothing and fails when something is stale.`;

async function check(): Promise<number> {
  const artefacts = await everything(root);
  const paths = await stale(root, artefacts);
  if (paths.length)
    console.error(
      `Stale, not what the document says now:\n${paths.map((path) => `  ${path}`).join("\n")}\nCure: pnpm generate`,
    );
  const faults = await hindiFaults(root, artefacts);
  if (faults) console.error(faults);
  return paths.length || faults ? 1 : 0;
}

/** What is not translated does not stop anybody at work; the check does. */
async function warn(artefacts: readonly Artefact[]): Promise<void> {
  const faults = await hindiFaults(root, artefacts);
  if (faults) console.warn(`${faults}\nThese texts are English, and marked, until then; pnpm generate --check fails.`);
}

async function target(name: string): Promise<number> {
  const make = targets[name];
  if (!make) throw new Error(`nothing is generated for ${name}; there are ${Object.keys(targets).join(", ")}`);
  const paths = await write(root, await make(root));
  console.log(paths.length ? `wrote ${paths.join(", ")}` : `${name}: nothing changed`);
  return 0;
}

/**
 * Through turbo, so that a package whose inputs did not change is not generated again. What turbo takes from its cache
 * leaves files lie that an earlier document had; those are removed afterwards.
 */
async function all(): Promise<number> {
  const turbo = spawnSync("turbo run generate --output-logs=new-only", { cwd: root, stdio: "inherit", shell: true });
  if (turbo.status !== 0) return turbo.status ?? 1;
  const artefacts = await everything(root);
  const paths = await write(root, artefacts);
  await warn(artefacts);
  if (paths.length) console.log(`put right ${paths.join(", ")}`);
  return 0;
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { check: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) return (console.log(usage), 0);
  const [name, ...others] = positionals;
  if (others.length || (values.check && name)) throw new Error(`one thing at a time.\n${usage}`);
  if (values.check) return check();
  return name ? target(name) : all();
}

process.exitCode = await run(process.argv.slice(2)).catch((error: Error) => {
  console.error(`rivya-generate: ${error.message}`);
  return 1;
});
