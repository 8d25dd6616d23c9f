import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository, with a trailing slash. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Every file that is under version control or would be, from the root. */
export const trackedFiles = (): string[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\n")
    .filter(Boolean);

export const readText = (path: string): string => readFileSync(join(root, path), "utf8");

export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly engines?: { readonly node: string };
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

export interface Workspace {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Every workspace, the root left out. */
export const workspaces = (files = trackedFiles()): Workspace[] =>
  files
    .filter((path) => /^(spec|docs|packages\/[^/]+)\/package\.json$/.test(path))
    .map((path) => ({
      folder: path.slice(0, -"/package.json".length),
      manifest: JSON.parse(readText(path)) as Manifest,
    }));
