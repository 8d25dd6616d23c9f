import type { DatabaseSync } from "node:sqlite";
import type { Content, ContentSink } from "../../core/store/content.ts";
import { Pieces, readPieces } from "../../core/store/pieces.ts";

// A content has so many ids for its pieces, one behind the other: far more than any upload has pieces.
const idsOfOne = 65_536;

/** A content whose pieces are rows. */
interface StoredContent extends Content {
  readonly number: number;
}

/** The contents of files, each in pieces: no more than one piece of each is ever in memory. */
export class Contents {
  readonly #insert;
  readonly #select;
  readonly #delete;
  readonly #sweep;
  readonly #last;
  readonly #pending = new Set<number>();
  #next = 0;

  constructor(connection: DatabaseSync) {
    this.#insert = connection.prepare("INSERT INTO pieces (id, bytes) VALUES (?, ?)");
    this.#select = connection.prepare("SELECT bytes FROM pieces WHERE id = ?");
    this.#delete = connection.prepare("DELETE FROM pieces WHERE id >= ? AND id < ?");
    this.#sweep = connection.prepare(`DELETE FROM pieces WHERE id / ${idsOfOne} NOT IN (SELECT content FROM files)`);
    this.#last = connection.prepare(`SELECT coalesce(max(id) / ${idsOfOne}, 0) AS number FROM pieces`);
    this.begin();
  }

  /** Takes away what no file has adopted, and begins to count. */
  begin(): void {
    this.#sweep.run();
    this.#pending.clear();
    this.#next = Math.max(this.#next, Number(this.#last.get()!["number"]) + 1);
  }

  /** Gives up what is still being received: the next start takes it away. */
  end(): void {
    this.#pending.clear();
  }

  receive(): ContentSink {
    const number = this.#next;
    this.#next += 1;
    this.#pending.add(number);
    let index = number * idsOfOne;
    const pieces = new Pieces((piece) => {
      if (!this.#pending.has(number)) throw new Error("the content was given up while it was being received");
      this.#insert.run(index, piece);
      index += 1;
    });
    return {
      write: (chunk) => pieces.write(chunk),
      finish: async () => {
        await pieces.finish();
        return this.read(number, pieces.size);
      },
      discard: () => {
        if (this.#pending.delete(number)) this.drop(number);
      },
    };
  }

  /** The number under which a content that was received here stays. */
  adopt(content: Content): number {
    const { number } = content as StoredContent;
    if (!this.#pending.delete(number)) throw new TypeError("a content can be kept once, by the store that received it");
    return number;
  }

  drop(number: number): void {
    this.#delete.run(number * idsOfOne, (number + 1) * idsOfOne);
  }

  read(number: number, size: number): StoredContent {
    let lastIndex = -1;
    let last = new Uint8Array();
    const pieceAt = (index: number): Uint8Array<ArrayBuffer> => {
      if (index === lastIndex) return last;
      const bytes = this.#select.get(number * idsOfOne + index)?.["bytes"];
      if (!(bytes instanceof Uint8Array)) throw new Error(`piece ${index} of content ${number} is gone`);
      lastIndex = index;
      return (last = bytes);
    };
    return { number, size, read: (start, end) => readPieces(start, Math.min(end, size), pieceAt) };
  }
}
