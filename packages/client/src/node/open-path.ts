import type { Refuse } from "../refuse.ts";
import { builtin, pathOf } from "./builtin.ts";

/** A file of the disk: its bytes are read when they are sent, as often as they are. */
export async function openPath(
  path: string | URL,
  refuse: Refuse,
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const { openAsBlob, promises } = builtin("node:fs", refuse);
  let cause: unknown;
  try {
    const asked = pathOf(path, refuse);
    const stats = await promises.stat(asked);
    if (stats.isFile()) return { blob: await openAsBlob(asked), name: builtin("node:path", refuse).basename(asked) };
  } catch (reason) {
    cause = reason;
  }
  return refuse(`is not at the path ${path}; what is at a URL is uploaded as await fetch(url)`, cause);
}
