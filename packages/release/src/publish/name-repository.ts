import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { PublicPackage } from "./public-packages.ts";

/**
 * Writes into the manifests which repository the packages come from, as the workflow knows it: a registry refuses
 * provenance of a package that does not say so.
 */
export function nameRepository(packages: readonly PublicPackage[], repository: string, env: NodeJS.ProcessEnv): void {
  const url = `git+${env["GITHUB_SERVER_URL"]}/${env["GITHUB_REPOSITORY"]}.git`;
  for (const { folder } of packages) {
    const file = join(folder, "package.json");
    const manifest = JSON.parse(readFileSync(file, "utf8")) as object;
    const named = { ...manifest, repository: { type: "git", url, directory: relative(repository, folder) } };
    writeFileSync(file, `${JSON.stringify(named, null, 2)}\n`);
  }
}
