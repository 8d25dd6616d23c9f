import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, workspaces, type Workspace } from "./repository.ts";
import { run } from "./run.ts";

export const publicPackages = (): Workspace[] => workspaces().filter(({ manifest }) => !manifest.private);

async function mustRun(command: string, args: readonly string[], cwd = root): Promise<string> {
  const { code, output } = await run(root, command, args, cwd);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${output}`);
  return output;
}

/** Packs a package as it would be published; answers with the tarball's path. */
export async function pack({ folder, manifest }: Workspace, into: string): Promise<string> {
  const destination = join(into, manifest.name.replaceAll(/\W+/g, "-"));
  mkdirSync(destination, { recursive: true });
  await mustRun("pnpm", ["pack", "--pack-destination", destination], join(root, folder));
  return join(
    destination,
    readdirSync(destination).find((name) => name.endsWith(".tgz"))!,
  );
}

/**
 * Lays the packed package into `node_modules` of a consumer, as an installer would, with its outside dependencies
 * taken from the workspace instead of the registry.
 */
export async function install({ folder, manifest }: Workspace, tarball: string, consumer: string): Promise<void> {
  const place = join(consumer, "node_modules", manifest.name);
  mkdirSync(place, { recursive: true });
  await mustRun("tar", ["-xzf", tarball, "-C", place, "--strip-components=1"]);
  for (const name of Object.keys(manifest.dependencies ?? {}).filter((one) => !one.startsWith("@rivya/"))) {
    const link = join(consumer, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, folder, "node_modules", name), link, "junction");
  }
}

export const listed = async (tarball: string): Promise<string[]> =>
  (await mustRun("tar", ["-tzf", tarball]))
    .split("\n")
    .filter(Boolean)
    .map((path) => path.replace(/^package\//, ""))
    .toSorted();
