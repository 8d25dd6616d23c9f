import { workspaces } from "@rivya/test-kit/repository";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface PublicPackage {
  readonly name: string;
  readonly version: string;
  /** The whole path. */
  readonly folder: string;
}

/** What of a copy of this repository is published, with the versions that stand there now. */
export const publicPackages = (repository: string): PublicPackage[] =>
  workspaces()
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder }) => {
      const manifest = readFileSync(join(repository, folder, "package.json"), "utf8");
      const { name, version } = JSON.parse(manifest) as PublicPackage;
      return { name, version, folder: join(repository, folder) };
    });
