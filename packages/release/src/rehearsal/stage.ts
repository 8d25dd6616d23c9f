import { root } from "@rivya/test-kit/repository";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strangersEnvironment } from "../environment.ts";
import { mustRun } from "../must-run.ts";
import { startPrivateRegistry } from "../registry/private-registry.ts";

/** Environments in which there is no registry but that of the stage, nor any setting of this machine's user. */
export interface Stage {
  /** Of who releases: has the commands of the repository. */
  readonly publisher: NodeJS.ProcessEnv;
  /** Of who installs: has npm and Node alone. */
  readonly stranger: NodeJS.ProcessEnv;
}

const own = "@rivya/*";

const upstream = async (): Promise<string> =>
  (await mustRun("npm", ["config", "get", "registry"], { cwd: tmpdir(), env: process.env })).trim();

/**
 * Opens a stage with a registry on this machine, which gets everything but the packages of this project from where
 * this machine gets it.
 *
 * @param folder Where registry and tools keep what they keep.
 */
export async function onStage(folder: string): Promise<Stage & { close(): Promise<void> }> {
  const registry = await startPrivateRegistry({ folder: join(folder, "registry"), own, upstream: await upstream() });
  const home = { folder: join(folder, "home"), npmrc: registry.npmrc };
  mkdirSync(home.folder, { recursive: true });
  const node = dirname(process.execPath);
  return {
    publisher: strangersEnvironment({ ...home, first: [node, join(root, "node_modules/.bin")] }),
    stranger: strangersEnvironment({ ...home, first: [node], without: root }),
    close: () => registry.stop(),
  };
}
