import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { write, type Artefact } from "../artefact.ts";
import { controlArtefacts } from "../artefacts/control/control.ts";
import { everything } from "../targets.ts";

export interface Generated {
  readonly touched: readonly string[];
  readonly milliseconds: number;
}

async function textOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.toSorted().map((file) => readFile(file, "utf8")))).join("\0");
}

/** Remembers what comes from the mock's control plane for as long as its document stays the same. */
function remembered(make: typeof controlArtefacts): typeof controlArtefacts {
  let known: { text: string; artefacts: Promise<Artefact[]> } | undefined;
  return async (root) => {
    const text = await textOf(join(root, "packages/mock/control"));
    if (known?.text !== text) known = { text, artefacts: make(root) };
    return known.artefacts;
  };
}

/** Writes everything that is not what the document says now, in this process, and says how long it took. */
export function generator(root: string): () => Promise<Generated> {
  const control = remembered(controlArtefacts);
  return async () => {
    const start = performance.now();
    const touched = await write(root, await everything(root, control));
    return { touched, milliseconds: Math.round(performance.now() - start) };
  };
}
