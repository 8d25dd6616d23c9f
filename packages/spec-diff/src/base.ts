import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { isDocument } from "./compare/document.ts";
import type { JsonObject } from "./json.ts";

/** The working document in one piece, as `pnpm generate` writes it. */
export const workingPath = "spec/generated/openapi.json";
/** The document of the last release; there is none before the first. */
export const releasedPath = "spec/released/openapi.json";

function parse(text: string, where: string): JsonObject {
  const value: unknown = JSON.parse(text);
  if (!isDocument(value)) throw new Error(`${where} is no OpenAPI document.`);
  return value;
}

export async function working(root: string): Promise<JsonObject> {
  return parse(await readFile(join(root, workingPath), "utf8"), workingPath);
}

/** The document of the last release, or undefined before the first. */
export async function released(root: string): Promise<JsonObject | undefined> {
  const text = await readFile(join(root, releasedPath), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? undefined : parse(text, releasedPath);
}

/**
 * The document as it was at a commit, branch or tag.
 *
 * @throws {Error} when git does not know the name, or the document was not there yet.
 */
export async function atRef(root: string, ref: string): Promise<JsonObject> {
  const name = `${ref}:${workingPath}`;
  // A name that begins with a dash would be an option of git.
  const args = ["show", "--end-of-options", name];
  const found = await promisify(execFile)("git", args, { cwd: root, maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: unknown) => {
      throw new Error(`git has no ${name}: give a commit, branch or tag that holds the document.`, { cause: error });
    },
  );
  return parse(found.stdout, name);
}
