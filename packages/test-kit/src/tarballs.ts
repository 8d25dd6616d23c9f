import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

export interface Packable {
  /** From the root of the repository. */
  readonly folder: string;
  readonly manifest: { readonly name: string; readonly dependencies?: Record<string, string> };
}

/** The package in a folder of the repository. */
export const packable = (folder: string): Packable => ({
  folder,
  manifest: JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Packable["manifest"],
});

async function mustRun(command: string, args: readonly string[], cwd = root): Promise<string> {
  const { code, output } = await run(root, command, args, cwd);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${output}`);
  return output;
}

/** Packs a package as it would be published; answers with the tarball's path. */
export async function pack({ folder, manifest }: Packable, into: string): Promise<string> {
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
export async function install({ folder, manifest }: Packable, tarball: string, consumer: string): Promise<void> {
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
