import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { dist } from "../src/browser/serve.ts";

/** Every HTML page of the built site as a path from its root: `/hi/models/qwen-image/`. */
export const pages = globSync("**/*.html", { cwd: dist })
  .filter((path) => path !== "404.html")
  .map((path) => `/${path.replace(/index\.html$/, "")}`)
  .toSorted();

/** Our own pages: what Redoc and the playground make stands aside. */
export const ownPages = pages.filter((path) => !/\/(?:reference|playground)\//.test(path));

export const readPage = (path: string): Promise<string> =>
  readFile(join(dist, path, path.endsWith("/") ? "index.html" : ""), "utf8");
