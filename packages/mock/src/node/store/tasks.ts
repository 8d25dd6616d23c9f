import type { DatabaseSync } from "node:sqlite";
import type { TaskRecord } from "../../core/store/records.ts";

const recordOf = (row: Record<string, unknown>): TaskRecord => JSON.parse(String(row["record"])) as TaskRecord;

const refundAt = ({ outcome, timeline }: TaskRecord): number | null =>
  outcome.status === "failed" ? timeline.settledAt : null;

export class Tasks {
  readonly #most: number | null;
  readonly #insert;
  readonly #update;
  readonly #find;
  readonly #refunded;
  readonly #recent;
  readonly #forget;
  readonly #counted;
  #count = 0;

  /** @param most How many stay; null: all. */
  constructor(connection: DatabaseSync, most: number | null) {
    this.#most = most;
    this.#insert = connection.prepare(
      "INSERT INTO tasks (id, account, credits, settled_at, refund_at, record) VALUES (?, ?, ?, ?, ?, ?)",
    );
    this.#update = connection.prepare("UPDATE tasks SET settled_at = ?, refund_at = ?, record = ? WHERE id = ?");
    this.#find = connection.prepare("SELECT record FROM tasks WHERE id = ?");
    this.#refunded = connection.prepare(`
      SELECT 1 FROM tasks WHERE id = ? AND refund_at IS NULL AND json_extract(record, '$.outcome.status') = 'failed'
    `);
    this.#recent = connection.prepare("SELECT record FROM tasks ORDER BY seq DESC LIMIT ?");
    // A refund that nobody has looked for yet is still to be paid.
    this.#forget = connection.prepare(`
      DELETE FROM tasks WHERE seq IN (
        SELECT seq FROM tasks WHERE settled_at <= ? AND refund_at IS NULL ORDER BY seq LIMIT ?
      )
    `);
    this.#counted = connection.prepare("SELECT count(*) AS count FROM tasks");
    this.begin();
  }

  begin(): void {
    if (this.#most !== null) this.#count = Number(this.#counted.get()!["count"]);
  }

  put(task: TaskRecord): void {
    const { id, account, credits, timeline } = task;
    this.#insert.run(id, account, credits, timeline.settledAt, refundAt(task), JSON.stringify(task));
    this.#count += 1;
  }

  change(task: TaskRecord): void {
    this.#update.run(task.timeline.settledAt, refundAt(task), JSON.stringify(task), task.id);
  }

  /** Takes away those that have ended, the oldest first, where there are too many. */
  forget(now: number): void {
    if (this.#most === null || this.#count <= this.#most) return;
    this.#count -= Number(this.#forget.run(now, this.#count - this.#most).changes);
  }

  find(id: string): TaskRecord | null {
    const row = this.#find.get(id);
    return row ? recordOf(row) : null;
  }

  /** Whether the credits of a task have come back. They do so once. */
  isRefunded(id: string): boolean {
    return this.#refunded.get(id) !== undefined;
  }

  recent(limit: number): TaskRecord[] {
    return this.#recent.all(limit).map(recordOf);
  }
}
