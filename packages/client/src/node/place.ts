import type { Refuse } from "../refuse.ts";
import { builtin } from "./builtin.ts";
import { targetOf } from "./target.ts";

/** Where a file is to stand. Until it is whole it stands beside, and what stood there before stays. */
export interface Place {
  readonly path: string;
  /** Begins anew each time; resolves with the number of bytes. */
  readonly write: (body: ReadableStream<Uint8Array>) => Promise<number>;
  readonly keep: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Looks at what stands there by now, and begins a file beside it: what cannot be written is refused here. */
export async function placeAt(asked: string | URL, refuse: Refuse): Promise<Place> {
  const { chmod, open, rename, rm } = builtin("node:fs", refuse).promises;
  const { path, real, old } = await targetOf(asked, refuse);
  const unwritable = (cause: unknown) => refuse(`cannot be written to ${path}`, cause);
  // A name of its own: that of the file may be as long as a name can be.
  const temporary = builtin("node:path", refuse).join(real, "..", `${crypto.randomUUID()}.part`);
  // Until it has the mode of what it replaces, nobody else may read it.
  const begin = () => open(temporary, "w", old ? 0o600 : 0o666).catch(unwritable);
  await (await begin()).close();

  const put = async (body: ReadableStream<Uint8Array>): Promise<number> => {
    const file = await begin().catch((reason: unknown) => {
      void body.cancel().catch(() => undefined);
      throw reason;
    });
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
    async keep() {
      if (old) await chmod(temporary, old.mode & 0o7777).catch(unwritable);
      await rename(temporary, real).catch(unwritable);
    },
    async discard() {
      await writing;
      // Where it could not be written, it may be impossible to remove, too; why it could not is what is told.
      await rm(temporary, { force: true }).catch(() => undefined);
    },
  };
}
