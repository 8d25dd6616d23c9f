import { copyRepository } from "@rivya/test-kit/copy";
import { root } from "@rivya/test-kit/repository";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strangersEnvironment } from "../environment.ts";
import { mustRun } from "../must-run.ts";
import { startPrivateRegistry, type PrivateRegistry } from "../registry/private-registry.ts";
import { release } from "./release.ts";
import { step, type Say } from "./report.ts";
import { moveIn, npm, pnpmAt, type Tool } from "./stranger.ts";
import { againstTheMock, contract, refuseAnOlderPackage, validation, versions } from "./uses.ts";

const own = "@rivya/*";
const nodesFolder = dirname(process.execPath);

const upstream = async (): Promise<string> =>
  (await mustRun("npm", ["config", "get", "registry"], { cwd: tmpdir(), env: process.env })).trim();

async function act(folder: string, copy: string, { npmrc }: PrivateRegistry, say: Say): Promise<void> {
  const home = join(folder, "home");
  const publisher = strangersEnvironment({
    folder: home,
    npmrc,
    first: [nodesFolder, join(root, "node_modules/.bin")],
  });
  const packages = await release(copy, publisher, say);
  const [{ version }] = packages as [(typeof packages)[0]];
  const env = strangersEnvironment({ folder: home, npmrc, first: [nodesFolder], without: root });
  const installing = async (tool: Tool) => {
    const where = await step(say, `a stranger installs them with ${tool.name}`, () =>
      moveIn(join(folder, `with-${tool.name}`), tool, packages, env),
    );
    await step(say, "  and asks the commands for their version", () => versions(tool, version, where));
    return where;
  };
  const first = await installing(npm);
  await step(say, "  runs the README's first example against rivya-mock: ES module, TypeScript, CommonJS", () =>
    againstTheMock(root, first),
  );
  await step(say, "  validates", () => validation(first));
  await step(say, "  runs rivya-contract", () => contract(npm, first));
  await step(say, "  is told of an older package among them", () => refuseAnOlderPackage(npm, version, first));
  const pnpm = pnpmAt(join(root, "node_modules/.bin/pnpm"));
  const second = await installing(pnpm);
  await step(say, "  validates", () => validation(second));
}

/**
 * Publishes the packages to a registry on this machine and uses them as strangers would; all in temporary folders,
 * which are gone when it ends.
 *
 * @throws what went wrong, with all that the command said.
 */
export async function rehearse(say: Say): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `rivya-rehearsal-${process.pid}-`));
  const folders = [folder];
  let registry: PrivateRegistry | undefined;
  try {
    registry = await step(say, "a registry on this machine", async () =>
      startPrivateRegistry({ folder: join(folder, "registry"), own, upstream: await upstream() }),
    );
    const copy = await step(say, "a copy of the repository", () => Promise.resolve(copyRepository()));
    folders.push(copy);
    await act(folder, copy, registry, say);
  } finally {
    await registry?.stop();
    for (const one of folders) rmSync(one, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
