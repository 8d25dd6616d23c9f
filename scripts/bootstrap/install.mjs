import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isInstalled, pinnedPnpm, root } from "./commands.mjs";
import { phase } from "./run.mjs";

const stamp = join(root, "node_modules/.cache/rivya/installed");

/** @param {string} folder */
const folders = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
    .map((entry) => join(folder, entry.name));

/** Every folder with a package.json: the root, and at most two levels down, where all workspaces lie. */
const workspaces = () =>
  [".", ...folders("."), ...folders(".").flatMap(folders)].filter((folder) =>
    existsSync(join(root, folder, "package.json")),
  );

/** Changes with everything that an install depends on. */
function fingerprint() {
  const paths = [
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    ...workspaces().map((folder) => join(folder, "package.json")),
  ];
  paths.sort((a, b) => (a < b ? -1 : 1));
  const hash = createHash("sha256").update(`${process.platform} ${process.arch} `);
  for (const path of paths) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

/** @param {string} folder */
const hasModules = (folder) => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  return !(dependencies ?? devDependencies) || existsSync(join(root, folder, "node_modules"));
};

/** @param {string} wanted */
const isUpToDate = (wanted) =>
  existsSync(stamp) && readFileSync(stamp, "utf8") === wanted && isInstalled() && workspaces().every(hasModules);

/** Remembers that what the lockfile says is installed: a copy that has the modules of its original calls this. */
export function keepStamp(wanted = fingerprint()) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Installs what the lockfile says, unless that is what was installed last. */
export async function install() {
  const wanted = fingerprint();
  if (isUpToDate(wanted)) return;
  // An install that is broken off must not pass for a good one.
  rmSync(stamp, { force: true });
  await phase(`Installing packages with ${pinnedPnpm}`, "npx", ["--yes", pinnedPnpm, "install", "--frozen-lockfile"]);
  keepStamp(wanted);
}
