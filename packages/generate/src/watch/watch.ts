import { once } from "node:events";
import { join } from "node:path";
import { Child } from "./child.ts";
import { serveDocs, type DocsServer } from "./docs.ts";
import { generator } from "./regenerate.ts";
import { watchSources } from "./sources.ts";

export interface WatchOptions {
  readonly root: string;
  readonly mockPort: number;
  /** Without it, no docs are built. */
  readonly docsPort?: number;
  readonly say: (line: string) => void;
}

const mockProgram = ["--conditions=@rivya/source", "packages/mock/src/node/cli.ts", "--quiet", "--port"];

class Watch {
  readonly #options: WatchOptions;
  readonly #generate;
  readonly #mock;
  readonly #docs;
  #server: DocsServer | undefined;
  #started = false;
  #work: Promise<void> = Promise.resolve();

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#generate = generator(options.root);
    this.#mock = new Child(options.root, [...mockProgram, String(options.mockPort)]);
    this.#docs = new Child(join(options.root, "docs"), ["src/build.ts"]);
  }

  async open(): Promise<void> {
    const { docsPort, root, say } = this.#options;
    if (docsPort === undefined) return;
    this.#server = await serveDocs(join(root, "docs/dist"), docsPort);
    say(`docs on ${this.#server.url}`);
  }

  /** One after the other, also where a file is saved meanwhile. */
  again(): Promise<void> {
    this.#work = this.#work.then(() => this.#once());
    return this.#work;
  }

  async close(): Promise<void> {
    await this.#work;
    await Promise.all([this.#mock.stop(), this.#docs.stop(), this.#server?.close()]);
  }

  async #once(): Promise<void> {
    const { say } = this.#options;
    try {
      const { touched, milliseconds } = await this.#generate();
      const what = touched.length === 1 ? touched[0]! : `${touched.length} files`;
      say(`generated in ${milliseconds} ms: ${touched.length ? what : "nothing changed"}`);
      if (!touched.length && this.#started) return;
      this.#started = true;
      await this.#mock.restart();
      if (this.#server) void this.#rebuild(this.#server);
    } catch (error) {
      say(`not generated: ${(error as Error).message}`);
    }
  }

  async #rebuild(server: DocsServer): Promise<void> {
    const build = await this.#docs.restart();
    const [code] = (await once(build, "exit")) as [number | null];
    if (code !== 0) return;
    server.reload();
    this.#options.say("docs reloaded");
  }
}

/**
 * Generates everything now and whenever a file is saved that something comes from, and keeps a mock and the docs at
 * what the document says. What cannot be generated is said, and what ran before runs on.
 *
 * @returns how to end it.
 */
export async function watchDocument(options: WatchOptions): Promise<() => Promise<void>> {
  const watch = new Watch(options);
  await watch.open();
  const stop = watchSources(options.root, () => void watch.again());
  void watch.again();
  return async () => {
    stop();
    await watch.close();
  };
}
