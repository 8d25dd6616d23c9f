import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sizeLimit = join(root, "node_modules/size-limit/bin.js");

/** Bytes of a bundle that imports nothing but this, minified and gzipped, by size-limit. */
export async function bundleSize(path: string, name: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "rivya-size-"));
  try {
    const checks = [{ path, import: `{ ${name} }`, gzip: true }];
    const devDependencies = { "@size-limit/esbuild": "*", "@size-limit/file": "*" };
    await writeFile(join(folder, "package.json"), JSON.stringify({ "size-limit": checks, devDependencies }));
    await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    const { stdout } = await promisify(execFile)(process.execPath, [sizeLimit, "--json"], { cwd: folder });
    return (JSON.parse(stdout) as { size: number }[])[0]!.size;
  } finally {
    await rm(folder, { recursive: true });
  }
}
