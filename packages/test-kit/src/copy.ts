import { appendFileSync, cpSync, existsSync, mkdtempSync, symlinkSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root, trackedFiles, workspaces } from "./repository.ts";

/**
 * A copy of the repository as it stands, uncommitted files included, in a new temporary folder. Packages of the
 * project link to each other within the copy; everything else in `node_modules` is that of the original.
 */
export function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), "rivya-copy-"));
  const files = trackedFiles();
  for (const path of files.filter((one) => existsSync(join(root, one)))) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  const store = join(root, "node_modules/.pnpm");
  for (const folder of ["", ...workspaces(files).map((workspace) => workspace.folder)]) {
    const modules = join(root, folder, "node_modules");
    if (!existsSync(modules)) continue;
    cpSync(modules, join(copy, folder, "node_modules"), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => source !== store && !/node_modules\/\.(?:cache|vite|vite-temp)(?:\/|$)/.test(source),
    });
  }
  symlinkSync(store, join(copy, "node_modules/.pnpm"), "junction");
  // Else `pnpm exec` and `pnpm run` would install first, through that link into the modules of the original.
  appendFileSync(join(copy, "pnpm-workspace.yaml"), "\nverifyDepsBeforeRun: false\n");
  return copy;
}
