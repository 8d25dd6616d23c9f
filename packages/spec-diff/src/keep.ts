import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { releasedPath, workingPath } from "./base.ts";

/** Keeps the working document as that of the release that is being made. */
export async function keep(root: string): Promise<string> {
  await mkdir(dirname(join(root, releasedPath)), { recursive: true });
  await copyFile(join(root, workingPath), join(root, releasedPath));
  return releasedPath;
}
