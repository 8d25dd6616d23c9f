import { keepHistory } from "@rivya/test-kit/copy";
import { join } from "node:path";
import { mustRun, type Where } from "../must-run.ts";
import { publicPackages, type PublicPackage } from "../publish/public-packages.ts";
import { publish } from "../publish/publish.ts";
import { step, type Say } from "./report.ts";

const build = (folder: string, env: NodeJS.ProcessEnv) =>
  mustRun(join(folder, "node_modules/.bin/tsdown"), ["--logLevel", "error"], { cwd: folder, env });

/** Makes versions and changelogs of the changesets of a copy; answers with what is to be published. */
export async function versionPackages(here: Where): Promise<PublicPackage[]> {
  await mustRun(join(here.cwd, "node_modules/.bin/changeset"), ["version"], here);
  const packages = publicPackages(here.cwd);
  const versions = new Set(packages.map(({ version }) => version));
  if (versions.size !== 1) throw new Error(`The packages have several versions: ${[...versions].join(", ")}`);
  return packages;
}

/** Builds and publishes what a copy of the repository holds. */
export async function buildAndPublish(
  packages: readonly PublicPackage[],
  { cwd, env }: Where,
  say: Say = () => undefined,
): Promise<void> {
  await step(say, `${packages.length} packages are built`, () =>
    Promise.all(packages.map(({ folder }) => build(folder, env))),
  );
  await step(say, `and published as ${packages[0]?.version}`, () => publish({ repository: cwd, env }));
}

/** Versions, builds and publishes a copy of the repository; answers with what was published. */
export async function release(here: Where, say: Say): Promise<PublicPackage[]> {
  const packages = await step(say, "the changesets become versions and changelogs", () => {
    keepHistory(here.cwd);
    return versionPackages(here);
  });
  await buildAndPublish(packages, here, say);
  return packages;
}
