import type { DatabaseSync } from "node:sqlite";
import type { Claim, IdempotencySlot, Remembered } from "../../core/store/records.ts";

const sweepMs = 60_000;

/** The answers that idempotency keys bring back. */
export class Claims {
  readonly #find;
  readonly #put;
  readonly #sweep;
  #sweepAt = -Infinity;

  constructor(connection: DatabaseSync) {
    this.#find = connection.prepare(`
      SELECT fingerprint, status, location, body FROM claims
      WHERE account = ? AND operation = ? AND key = ? AND expires_at > ?
    `);
    this.#put = connection.prepare("INSERT OR REPLACE INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    this.#sweep = connection.prepare("DELETE FROM claims WHERE expires_at <= ?");
  }

  recall({ account, operationId, key }: IdempotencySlot, now: number): Remembered | null {
    const row = this.#find.get(account, operationId, key, now);
    if (!row) return null;
    return {
      fingerprint: String(row["fingerprint"]),
      status: Number(row["status"]),
      location: String(row["location"]),
      body: String(row["body"]),
    };
  }

  remember({ account, operationId, key, expiresAt, answer }: Claim, now: number): void {
    if (now >= this.#sweepAt) {
      this.#sweep.run(now);
      this.#sweepAt = now + sweepMs;
    }
    const { fingerprint, status, location, body } = answer;
    this.#put.run(account, operationId, key, expiresAt, fingerprint, status, location, body);
  }
}
