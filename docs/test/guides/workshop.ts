import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RunningMock, startMock, type StartOptions } from "@rivya/mock";
import { root } from "@rivya/test-kit/repository";
import { type Finished, run } from "@rivya/test-kit/run";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const reference = join(root, "packages/quickstart/reference.png");

/** What a run did, and what the mock noted of it: the status of each request to the API, in order. */
export interface Done extends Finished {
  readonly statuses: readonly number[];
}

/** A folder like that of a reader, who has installed the packages and has a picture to hand. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), "rivya-guides-"));

  constructor() {
    symlinkSync(modules, join(this.folder, "node_modules"), "junction");
    cpSync(reference, join(this.folder, "reference.png"));
    writeFileSync(join(this.folder, "package.json"), JSON.stringify({ type: "module" }));
    const compilerOptions = { types: ["node"], lib: ["es2023", "dom", "dom.iterable", "esnext.disposable"] };
    const settings = { extends: join(root, "tsconfig.base.json"), compilerOptions, include: ["*/*.ts"] };
    writeFileSync(join(this.folder, "tsconfig.json"), JSON.stringify(settings));
  }

  /** Lays a text on a bench of its own, and answers with the folder. */
  lay(bench: string, name: string, text: string): string {
    const folder = join(this.folder, bench);
    mkdirSync(folder);
    symlinkSync(modules, join(folder, "node_modules"), "junction");
    cpSync(reference, join(folder, "reference.png"));
    writeFileSync(join(folder, name), text);
    return folder;
  }

  /** Runs a command on a bench, with a mock of its own. */
  async run(bench: string, command: string, args: readonly string[], options: StartOptions): Promise<Done> {
    await using mock = await startMock(options);
    const env = { RIVYA_BASE_URL: mock.url, RIVYA_API_KEY: mock.clientOptions.apiKey };
    const done = await run(root, command, args, join(this.folder, bench), env);
    return { ...done, statuses: await noted(mock) };
  }

  compile(): Promise<Finished> {
    return run(root, "tsc", ["--project", this.folder]);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function noted(mock: RunningMock): Promise<number[]> {
  const answer = await mock.fetch("http://127.0.0.1/__mock/requests");
  const { requests } = (await answer.json()) as { readonly requests: readonly { readonly status: number }[] };
  return requests.map(({ status }) => status);
}
