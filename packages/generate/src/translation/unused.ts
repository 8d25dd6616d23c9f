import { readFile, readdir } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { parse } from "yaml";
import type { Document } from "../document.ts";

type Kinds = Record<string, Record<string, unknown>>;

/**
 * The document with the components that nothing refers to today, and that the bundle therefore lacks. They are
 * translated as well, so that a model that is the first to refer to one is still one new file.
 */
export async function withUnused(spec: string, document: Document): Promise<Document> {
  const components: Kinds = structuredClone(document.components) as Kinds;
  const folder = join(spec, "components");
  for (const path of (await readdir(folder, { recursive: true })).toSorted()) {
    if (!path.endsWith(".yaml")) continue;
    const [kind = ""] = path.split(sep);
    const name = basename(path, ".yaml");
    const all = (components[kind] ??= {});
    all[name] ??= parse(await readFile(join(folder, path), "utf8")) as unknown;
  }
  return { ...document, components: components as unknown as Document["components"] };
}
