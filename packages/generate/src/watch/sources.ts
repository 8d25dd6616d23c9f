import { existsSync, readdirSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";

const folders = ["spec/models", "spec/paths", "spec/components", "spec/overlays", "packages/mock/control"];
const inSpec = ["openapi.yaml", "models", "paths", "components", "overlays"];
// An editor writes a file in several steps.
const quietMs = 30;

const withAllBelow = (folder: string): string[] => {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...entries.flatMap(({ name }) => withAllBelow(join(folder, name)))];
};

/**
 * Calls back when something changes in one of the folders, or below. Each folder is watched by itself: Node's recursive
 * watching loses a file that an editor saves by putting another in its place.
 */
class Folders {
  readonly #watched = new Map<string, FSWatcher>();
  readonly #tops: readonly string[];
  readonly #onChange: () => void;

  constructor(tops: readonly string[], onChange: () => void) {
    this.#tops = tops;
    this.#onChange = onChange;
  }

  /** Watches the folders that there are now. */
  follow(): void {
    const present = new Set(this.#tops.flatMap(withAllBelow));
    for (const folder of this.#watched.keys()) if (!present.has(folder)) this.#leave(folder);
    for (const folder of present) {
      if (this.#watched.has(folder)) continue;
      const watcher = watch(folder, this.#onChange).on("error", () => this.#leave(folder));
      this.#watched.set(folder, watcher);
    }
  }

  close(): void {
    for (const folder of this.#watched.keys()) this.#leave(folder);
  }

  #leave(folder: string): void {
    this.#watched.get(folder)?.close();
    this.#watched.delete(folder);
  }
}

/** Calls back when a hand-written file was saved that something is generated from. Answers with how to stop. */
export function watchSources(root: string, onSaved: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const saved = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      all.follow();
      onSaved();
    }, quietMs);
  };
  const all = new Folders(
    folders.map((folder) => join(root, folder)),
    saved,
  );
  all.follow();
  const spec = watch(join(root, "spec"), (_, name) => {
    if (name !== null && inSpec.includes(name)) saved();
  });
  return () => {
    clearTimeout(timer);
    all.close();
    spec.close();
  };
}
