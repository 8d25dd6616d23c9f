import { join } from "node:path";
import { mustRun } from "../must-run.ts";
import { publicPackages, type PublicPackage } from "../publish/public-packages.ts";
import { publish } from "../publish/publish.ts";
import { step, type Say } from "./report.ts";

const build = (folder: string, env: NodeJS.ProcessEnv) =>
  mustRun(join(folder, "node_modules/.bin/tsdown"), ["--logLevel", "error"], { cwd: folder, env });

/** Versions, builds and publishes a copy of the repository; answers with what was published. */
export async function release(copy: string, env: NodeJS.ProcessEnv, say: Say): Promise<PublicPackage[]> {
  const here = { cwd: copy, env };
  await step(say, "the changesets become versions and changelogs", async () => {
    // The changelogs and the tags ask git.
    await mustRun("git", ["init", "--quiet"], here);
    await mustRun("git", ["add", "--all"], here);
    await mustRun("git", ["commit", "--quiet", "--no-verify", "--message", "rehearsal"], here);
    await mustRun(join(copy, "node_modules/.bin/changeset"), ["version"], here);
  });
  const packages = publicPackages(copy);
  const versions = new Set(packages.map(({ version }) => version));
  if (versions.size !== 1) throw new Error(`The packages have several versions: ${[...versions].join(", ")}`);
  await step(say, `${packages.length} packages are built`, () =>
    Promise.all(packages.map(({ folder }) => build(folder, env))),
  );
  await step(say, `and published as ${[...versions][0]}`, () => publish({ repository: copy, env }));
  return packages;
}
