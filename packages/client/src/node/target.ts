import type { Refuse } from "../refuse.ts";
import { builtin, pathOf, type Stats } from "./builtin.ts";

/** What a path leads to. */
export interface Target {
  /** As it was asked for. */
  readonly path: string;
  /** What is to be written: where the path is a symbolic link, what it leads to. */
  readonly real: string;
  /** What stands there by now. */
  readonly old: Stats | undefined;
}

/** Follows a path to a regular file, or to none yet; anything else is refused. */
export async function targetOf(asked: string | URL, refuse: Refuse): Promise<Target> {
  const { lstat, realpath, stat } = builtin("node:fs", refuse).promises;
  if (!(asked instanceof URL) && (typeof asked !== "string" || asked === "")) {
    return refuse("needs a path or file: URL to be saved at");
  }
  const unwritable = (why: string, cause?: unknown) => refuse(`cannot be written to ${asked}${why}`, cause);
  let path: string;
  try {
    path = pathOf(asked, refuse);
  } catch (reason) {
    return unwritable("", reason);
  }
  const real = await realpath(path).catch(async (reason: { readonly code?: unknown }) => {
    if (reason.code !== "ENOENT") return unwritable("", reason);
    if (await lstat(path).catch(() => undefined)) return unwritable(", a link that leads nowhere");
    return path;
  });
  const old = await stat(real).catch(() => undefined);
  if (old?.isDirectory()) return unwritable(", a directory; name the file in it");
  if (old && !old.isFile()) return unwritable(", which is no regular file");
  return { path, real, old };
}
