import { Child } from "./child.ts";
import { serveDocs, type Docs } from "./docs.ts";
import { generator } from "./regenerate.ts";
import { watchSources } from "./sources.ts";

export interface WatchOptions {
  readonly root: string;
  /** Without it, no mock is run. */
  readonly mockPort?: number;
  /** Without it, no docs are served. */
  readonly docsPort?: number;
  readonly say: (line: string) => void;
}

const mockProgram = ["--conditions=@rivya/source", "packages/mock/src/node/cli.ts", "--quiet", "--port"];

class Watch {
  readonly #options: WatchOptions;
  readonly #generate;
  readonly #mock: Child | undefined;
  #started = false;
  #work: Promise<void> = Promise.resolve();
  #docs: Promise<Docs | undefined> = Promise.resolve(undefined);

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#generate = generator(options.root);
    const { root, mockPort } = options;
    if (mockPort !== undefined) this.#mock = new Child(root, [...mockProgram, String(mockPort)]);
  }

  /** One after the other, also where a file is saved meanwhile. */
  again(): Promise<void> {
    this.#work = this.#work.then(() => this.#once());
    return this.#work;
  }

  async close(): Promise<void> {
    await this.#work;
    await Promise.all([this.#mock?.stop(), this.#docs.then((docs) => docs?.close())]);
  }

  async #once(): Promise<void> {
    const { say } = this.#options;
    try {
      const { touched, milliseconds } = await this.#generate();
      const what = touched.length === 1 ? touched[0]! : `${touched.length} files`;
      say(`generated in ${milliseconds} ms: ${touched.length ? what : "nothing changed"}`);
      if (!touched.length && this.#started) return;
      await this.#mock?.restart();
      if (!this.#started) this.#docs = this.#open();
      this.#started = true;
    } catch (error) {
      say(`not generated: ${(error as Error).message}`);
    }
  }

  async #open(): Promise<Docs | undefined> {
    const { docsPort, root, say } = this.#options;
    if (docsPort === undefined) return undefined;
    try {
      const docs = await serveDocs(root, docsPort);
      say(`docs on ${docs.url}`);
      return docs;
    } catch (error) {
      say((error as Error).message);
      return undefined;
    }
  }
}

/**
 * Generates everything now and whenever a file is saved that something comes from, and keeps a mock and the docs at
 * what the document says. What cannot be generated is said, and what ran before runs on.
 *
 * @returns how to end it.
 */
export function watchDocument(options: WatchOptions): () => Promise<void> {
  const watch = new Watch(options);
  const stop = watchSources(options.root, () => void watch.again());
  void watch.again();
  return async () => {
    stop();
    await watch.close();
  };
}
