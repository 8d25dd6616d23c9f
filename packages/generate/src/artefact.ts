import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** One generated file: where it lies, from the root of the repository, and all of its text. */
export interface Artefact {
  readonly path: string;
  readonly text: string;
}

/** The first line of every generated TypeScript file. Checks and linters know generated files by it. */
export const marker = "// Generated from the OpenAPI document by `pnpm generate`. Do not edit.";

export const typescript = (path: string, text: string): Artefact => ({ path, text: `${marker}\n${text}` });

const read = (path: string) => readFile(path, "utf8").catch(() => undefined);

/** Files in the folders of the artefacts that no artefact accounts for: left over from an earlier document. */
async function leftovers(root: string, artefacts: readonly Artefact[]): Promise<string[]> {
  const wanted = new Set(artefacts.map((artefact) => artefact.path));
  const folders = new Set(
    artefacts.map((artefact) => dirname(artefact.path)).filter((dir) => dir.endsWith("generated")),
  );
  const found = await Promise.all(
    [...folders].map(async (dir) => (await readdir(join(root, dir)).catch(() => [])).map((name) => `${dir}/${name}`)),
  );
  return found.flat().filter((path) => !wanted.has(path));
}

/** Writes what changed and removes what is left over; answers with the paths it touched. */
export async function write(root: string, artefacts: readonly Artefact[]): Promise<string[]> {
  const touched: string[] = [];
  for (const { path, text } of artefacts) {
    const file = join(root, path);
    if ((await read(file)) === text) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    touched.push(path);
  }
  for (const path of await leftovers(root, artefacts)) {
    await rm(join(root, path), { recursive: true });
    touched.push(path);
  }
  return touched;
}

/** The paths that are not what the document says now: changed, missing or left over. */
export async function stale(root: string, artefacts: readonly Artefact[]): Promise<string[]> {
  const changed = await Promise.all(
    artefacts.map(async ({ path, text }) => ((await read(join(root, path))) === text ? [] : [path])),
  );
  return [...changed.flat(), ...(await leftovers(root, artefacts))].toSorted();
}
