import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root, trackedFiles, workspaces } from "./repository.ts";

/**
 * A copy of the repository as it stands, uncommitted files included, in a new temporary folder. Packages of the
 * project link to each other within the copy; nearly everything else in `node_modules` is that of the original.
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
      filter: (source) =>
        source !== store && !/node_modules\/\.(?:cache|vite|vite-temp|vitest-cache|astro)(?:\/|$)/.test(source),
    });
  }
  linkStore(store, join(copy, "node_modules/.pnpm"));
  return copy;
}

/** Copied, not linked: Astro serves no component of a package that has only the root folder in common with the site. */
const servedByAstro = /^(?:@astrojs\+|astro[@-])/;

function linkStore(store: string, copy: string): void {
  mkdirSync(copy, { recursive: true });
  for (const entry of readdirSync(store, { withFileTypes: true }).filter((one) => one.isDirectory())) {
    const [from, to] = [join(store, entry.name), join(copy, entry.name)];
    if (servedByAstro.test(entry.name)) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    else symlinkSync(from, to, "junction");
  }
}

const nobody = ["user.name=nobody", "user.email=nobody@localhost", "commit.gpgsign=false"].flatMap((one) => [
  "-c",
  one,
]);

/** Puts a copy under version control as it stands: changelogs, tags and turbo ask git. */
export function keepHistory(copy: string): void {
  const git = (...args: string[]) => execFileSync("git", [...nobody, ...args], { cwd: copy, stdio: "ignore" });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--no-verify", "--message", "copy");
}
