import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (folder: string): Licensed => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Licensed;

/** Where Node finds a package from this folder. */
function find(name: string, from: string): string {
  const place = join(from, "node_modules", name);
  if (existsSync(place)) return realpathSync(place);
  if (dirname(from) === from) throw new Error(`${name} is not installed`);
  return find(name, dirname(from));
}

/** The licence of a package that something in this folder imports. */
export const licenseOf = (name: string, from: string): string => read(find(name, from)).license;

/** Everything that comes along with the package in this folder, the package itself left out. */
export function runtimeDependencies(folder: string, seen = new Map<string, Licensed>()): Licensed[] {
  for (const name of Object.keys(read(folder).dependencies ?? {})) {
    const found = find(name, folder);
    if (seen.has(found)) continue;
    seen.set(found, read(found));
    runtimeDependencies(found, seen);
  }
  return [...seen.values()];
}
