import { etagOf } from "../answer/etag.ts";
import type { Hash } from "../hash.ts";
import type { Content } from "../store/content.ts";
import type { TaskRecord } from "../store/records.ts";
import type { Deflate } from "./png.ts";

/** What a task has made, as it is served. */
export interface Work {
  readonly content: Content;
  readonly etag: string;
}

/** Makes what tasks have asked for. */
export interface Artist {
  /** What a task has made: always the same for the same task. */
  make(task: TaskRecord): Promise<Work>;
}

export interface Tools {
  /** Compresses PNG data into a zlib stream. */
  readonly deflate: Deflate;
  readonly hash: Hash;
}

const remembered = 16;

const contentOf = (bytes: Uint8Array<ArrayBuffer>): Content => ({
  size: bytes.length,
  read: (start, end) => bytes.subarray(start, end),
});

export function createArtist({ deflate, hash }: Tools): Artist {
  const works = new Map<string, Promise<Work>>();

  const make = async (task: TaskRecord): Promise<Work> => {
    // Most of a mock's life nobody draws, and nobody should wait for brushes then.
    const { draw } = await import("./draw.ts");
    const bytes = await draw(task, deflate);
    return { content: contentOf(bytes), etag: etagOf(await hash(bytes)) };
  };

  return {
    make(task) {
      const known = works.get(task.id);
      if (known) return known;
      const work = make(task);
      works.set(task.id, work);
      work.catch(() => works.delete(task.id));
      if (works.size > remembered) works.delete(works.keys().next().value!);
      return work;
    },
  };
}
