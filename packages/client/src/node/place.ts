import type { Refuse } from "../refuse.ts";
import { builtin, pathOf } from "./builtin.ts";

/** Where a file is to stand. Until it is whole it stands beside, and what stood there before stays. */
export interface Place {
  readonly path: string;
  /** Begins anew each time; resolves with the number of bytes. */
  readonly write: (body: ReadableStream<Uint8Array>) => Promise<number>;
  readonly keep: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

export async function placeAt(asked: string | URL, refuse: Refuse): Promise<Place> {
  const { open, rename, rm, stat } = builtin("node:fs", refuse).promises;
  const path = pathOf(asked, refuse);
  const temporary = `${path}.${crypto.randomUUID()}.part`;
  const unwritable = (cause: unknown) => refuse(`cannot be written to ${path}`, cause);
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory()) refuse(`cannot be written to ${path}, a directory; name the file in it`);

  const put = async (body: ReadableStream<Uint8Array>): Promise<number> => {
    const file = await open(temporary, "w").catch(unwritable);
    let size = 0;
    try {
      for await (const bytes of body) {
        await file.writeFile(bytes).catch(unwritable);
        size += bytes.length;
      }
    } finally {
      await file.close().catch(unwritable);
    }
    return size;
  };

  let writing: Promise<unknown> = Promise.resolve();
  return {
    path,
    write(body) {
      // An attempt that ran out of time may not have let go of the file yet.
      const written = writing.then(() => put(body));
      writing = written.catch(() => undefined);
      return written;
    },
    keep: () => rename(temporary, path).catch(unwritable),
    async discard() {
      await writing;
      // Where it could not be written, it may be impossible to remove, too; why it could not is what is told.
      await rm(temporary, { force: true }).catch(() => undefined);
    },
  };
}
