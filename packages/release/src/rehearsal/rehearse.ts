import { copyRepository } from "@rivya/test-kit/copy";
import { root } from "@rivya/test-kit/repository";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atEnd } from "../at-end.ts";
import { release } from "./release.ts";
import { step, type Say } from "./report.ts";
import { onStage, type Stage } from "./stage.ts";
import { moveIn, npm, pnpmAt, type Tool } from "./stranger.ts";
import { againstTheMock, contract, refuseAnOlderPackage, validation, versions } from "./uses.ts";

async function act(folder: string, copy: string, { publisher, stranger }: Stage, say: Say): Promise<void> {
  const packages = await release({ cwd: copy, env: publisher }, say);
  const [{ version }] = packages as [(typeof packages)[0]];
  const installing = async (tool: Tool) => {
    const where = await step(say, `a stranger installs them with ${tool.name}`, () =>
      moveIn(join(folder, `with-${tool.name}`), tool, packages, stranger),
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
  const clear = (): void => {
    for (const one of folders) rmSync(one, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const forget = atEnd(clear);
  let stage: Awaited<ReturnType<typeof onStage>> | undefined;
  try {
    stage = await step(say, "a registry on this machine", () => onStage(folder));
    const copy = await step(say, "a copy of the repository", () => Promise.resolve(copyRepository()));
    folders.push(copy);
    await act(folder, copy, stage, say);
  } finally {
    await stage?.close();
    forget();
    clear();
  }
}
