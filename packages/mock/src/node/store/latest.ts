import type { DatabaseSync } from "node:sqlite";

/** The latest moment that the file was asked about. Time does not go back behind it, whatever a later process thinks. */
export class Latest {
  readonly #put;
  readonly #find;
  #at: number | null = null;

  constructor(connection: DatabaseSync) {
    this.#put = connection.prepare("INSERT OR REPLACE INTO moments (name, at) VALUES ('latest', ?)");
    // The newest task tells it too, so that a task costs no second record.
    this.#find = connection.prepare(`
      SELECT max(at) AS at FROM (
        SELECT at FROM moments UNION ALL
        SELECT * FROM (SELECT json_extract(record, '$.timeline.createdAt') FROM tasks ORDER BY seq DESC LIMIT 1)
      )
    `);
    this.begin();
  }

  /** Takes it from the file. */
  begin(): void {
    this.#at = this.#find.get()!["at"] as number | null;
  }

  get at(): number | null {
    return this.#at;
  }

  see(now: number): void {
    if (this.#at === null || now > this.#at) this.#at = now;
  }

  /** Puts it into the file. */
  keep(): void {
    if (this.#at !== null) this.#put.run(this.#at);
  }
}
