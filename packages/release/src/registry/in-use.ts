import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mustRun } from "../must-run.ts";

export interface Place {
  /** The folders of the packages to publish. */
  readonly folders: readonly string[];
  /** The whole environment in which the tool will run. */
  readonly env: NodeJS.ProcessEnv;
}

export interface InUse {
  readonly name: string;
  readonly registry: string;
  /** How the tool was told so. */
  readonly told: string;
}

interface Manifest {
  readonly name: string;
  readonly publishConfig?: Readonly<Record<string, string>>;
}

const read = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** The manifests of what is published from a folder: `publishConfig` may name another folder, and another name. */
function manifestsOf(folder: string): Manifest[] {
  const own = read(folder);
  const { directory, name } = own.publishConfig ?? {};
  const renamed = name === undefined ? [] : [{ ...own, name }];
  return [own, ...renamed, ...(directory === undefined ? [] : [read(join(folder, directory))])];
}

const isSet = (value: string): boolean => value !== "" && value !== "undefined" && value !== "null";

/** An address may hold a password. */
const withoutSecrets = (registry: string): string => registry.replace(/\/\/[^/@]*@/, "//");

interface Asked extends Manifest {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

async function registriesOf({ name, publishConfig = {}, folder, env }: Asked): Promise<InUse[]> {
  const scoped = `${name.split("/")[0]}:registry`;
  const found = await Promise.all(
    ["registry", scoped].map(async (key) => {
      const answer = await mustRun("pnpm", ["config", "get", key], { cwd: folder, env });
      return { name, registry: withoutSecrets(answer.trim()), told: `pnpm config get ${key}` };
    }),
  );
  const inManifest = ["registry", scoped].map((key) => ({
    name,
    registry: withoutSecrets(publishConfig[key] ?? ""),
    told: `publishConfig.${key} of its package.json`,
  }));
  return [...found, ...inManifest].filter(({ registry }) => isSet(registry));
}

/**
 * Every registry that pnpm may send these packages to, asked of pnpm itself in each package's folder and with the
 * environment of the publishing: no variable, file or flag is taken at its word.
 */
export const registriesInUse = async ({ folders, env }: Place): Promise<InUse[]> =>
  (
    await Promise.all(
      folders.flatMap((folder) => manifestsOf(folder).map((manifest) => registriesOf({ ...manifest, folder, env }))),
    )
  ).flat();
