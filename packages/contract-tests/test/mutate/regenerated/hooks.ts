import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";

const root = new URL("../../../../../", import.meta.url).href;
const label = "regenerated";

/** The generated files of each copy of the workspace, by its number. */
const copies = new Map<string, ReadonlyMap<string, string>>();

const scripts = new Map<string, string>();

/** The same source as ever, for every copy. */
function unchanged(path: string): string {
  const source = scripts.get(path) ?? stripTypeScriptTypes(readFileSync(path, "utf8"));
  scripts.set(path, source);
  return source;
}

const isOfWorkspace = (url: string): boolean => url.startsWith(root) && !url.includes("/node_modules/");

const copyOf = (url: string | undefined): string | null =>
  url?.startsWith("file:") ? new URL(url).searchParams.get(label) : null;

registerHooks({
  resolve(specifier, context, next) {
    const copy = copyOf(context.parentURL);
    const made = copy !== null && specifier.startsWith(".") ? new URL(specifier, context.parentURL) : null;
    // A file that only the changed document has lies on no disk.
    const isMade = made !== null && copies.get(copy!)?.has(made.href.slice(root.length));
    const found = isMade ? { url: made.href, shortCircuit: true } : next(specifier, context);
    if (copy === null || !isOfWorkspace(found.url)) return found;
    const url = new URL(found.url);
    url.searchParams.set(label, copy);
    return { ...found, url: url.href };
  },
  load(url, context, next) {
    const copy = copyOf(url);
    if (copy === null) return next(url, context);
    const plain = url.replace(/\?.*/, "");
    const generated = copies.get(copy)?.get(plain.slice(root.length));
    if (plain.endsWith(".json")) {
      return { format: "json", source: generated ?? readFileSync(fileURLToPath(plain), "utf8"), shortCircuit: true };
    }
    const source = generated === undefined ? unchanged(fileURLToPath(plain)) : stripTypeScriptTypes(generated);
    return { format: "module", source, shortCircuit: true };
  },
});

/**
 * Imports a module of the workspace once more, together with every module of the workspace that it imports, as if these
 * generated files lay in the place of the committed ones. Nothing is written.
 */
export function importCopy(module: URL, files: ReadonlyMap<string, string>): Promise<unknown> {
  const copy = String(copies.size + 1);
  copies.set(copy, files);
  const url = new URL(module);
  url.searchParams.set(label, copy);
  return import(url.href);
}
