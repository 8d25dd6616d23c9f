import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join, relative, sep } from "node:path";
import { etagOf } from "../../core/answer/etag.ts";

/** One file of the page. */
export interface PageFile {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly mimeType: string;
  readonly etag: string;
}

const mimeTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

async function pageFile(path: string, mimeType: string): Promise<PageFile> {
  const content = new Uint8Array(await readFile(path));
  return { content, mimeType, etag: etagOf(createHash("sha256").update(content).digest("hex")) };
}

/** Where the playground's build is put. */
export const pageFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("@rivya/mock/package.json")), "page");

/** The files of a folder by the path that they are served under; none where there is no such folder. */
export async function readPage(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, PageFile>();
  for (const entry of entries) {
    const mimeType = mimeTypes[extname(entry.name)];
    if (!entry.isFile() || mimeType === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join("/");
    files.set(`/__mock/${name === "index.html" ? "" : name}`, await pageFile(path, mimeType));
  }
  return files;
}
