import { watch } from "node:fs";
import { join } from "node:path";

const folders = ["spec/models", "spec/paths", "spec/components", "spec/overlays", "packages/mock/control"];
// An editor writes a file in several steps.
const quietMs = 30;

/** Calls back when a hand-written file was saved that something is generated from. Answers with how to stop. */
export function watchSources(root: string, onSaved: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const saved = () => {
    clearTimeout(timer);
    timer = setTimeout(onSaved, quietMs);
  };
  const watchers = [
    ...folders.map((folder) => watch(join(root, folder), { recursive: true }, saved)),
    watch(join(root, "spec"), (_, name) => {
      if (name === "openapi.yaml") saved();
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
