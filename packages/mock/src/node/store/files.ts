import type { DatabaseSync } from "node:sqlite";
import type { Content } from "../../core/store/content.ts";
import type { FileRecord } from "../../core/store/records.ts";
import type { Contents } from "./contents.ts";

const recordOf = (row: Record<string, unknown>): FileRecord => JSON.parse(String(row["record"])) as FileRecord;

export class Files {
  readonly #contents: Contents;
  readonly #insert;
  readonly #find;
  readonly #recent;
  readonly #expired;
  readonly #drop;

  constructor(connection: DatabaseSync, contents: Contents) {
    this.#contents = contents;
    this.#insert = connection.prepare("INSERT INTO files (id, expires_at, content, record) VALUES (?, ?, ?, ?)");
    this.#find = connection.prepare("SELECT content, record FROM files WHERE id = ? AND expires_at > ?");
    this.#recent = connection.prepare("SELECT record FROM files WHERE expires_at > ? ORDER BY seq DESC LIMIT ?");
    this.#expired = connection.prepare("SELECT seq, content FROM files WHERE expires_at <= ?");
    this.#drop = connection.prepare("DELETE FROM files WHERE seq = ?");
  }

  put(file: FileRecord, content: Content, now: number): void {
    for (const { seq, content: number } of this.#expired.all(now)) {
      this.#contents.drop(Number(number));
      this.#drop.run(seq!);
    }
    this.#insert.run(file.id, file.expiresAt, this.#contents.adopt(content), JSON.stringify(file));
  }

  find(id: string, now: number): FileRecord | null {
    const row = this.#find.get(id, now);
    return row ? recordOf(row) : null;
  }

  read(id: string, now: number): Content | null {
    const row = this.#find.get(id, now);
    return row ? this.#contents.read(Number(row["content"]), recordOf(row).sizeBytes) : null;
  }

  recent(limit: number, now: number): FileRecord[] {
    return this.#recent.all(now, limit).map(recordOf);
  }
}
