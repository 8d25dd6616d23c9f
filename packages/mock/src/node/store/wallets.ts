import type { DatabaseSync } from "node:sqlite";
import type { AccountRecord } from "../../core/store/records.ts";
import type { Transaction } from "./transactions.ts";

/** What accounts can spend. Refunds are due at a moment; every look pays out what is due by then. */
export class Wallets {
  readonly #start: number;
  readonly #transaction: Transaction;
  readonly #open;
  readonly #find;
  readonly #set;
  readonly #take;
  readonly #all;
  readonly #pay;
  readonly #paid;
  readonly #next;
  /** The moment of the next refund: before it nothing needs to be looked for. */
  #nextAt = 0;

  constructor(connection: DatabaseSync, transaction: Transaction, start: number) {
    this.#start = start;
    this.#transaction = transaction;
    this.#open = connection.prepare("INSERT OR IGNORE INTO wallets (account, credits) VALUES (?, ?)");
    this.#find = connection.prepare("SELECT credits FROM wallets WHERE account = ?");
    this.#set = connection.prepare("INSERT OR REPLACE INTO wallets (account, credits) VALUES (?, ?)");
    this.#take = connection.prepare(
      "UPDATE wallets SET credits = credits - :credits WHERE account = :account AND credits >= :credits",
    );
    this.#all = connection.prepare("SELECT account, credits FROM wallets");
    this.#pay = connection.prepare(`
      UPDATE wallets SET credits = wallets.credits + due.credits
      FROM (SELECT account, sum(credits) AS credits FROM tasks WHERE refund_at <= ? GROUP BY account) AS due
      WHERE wallets.account = due.account
    `);
    this.#paid = connection.prepare("UPDATE tasks SET refund_at = NULL WHERE refund_at <= ?");
    this.#next = connection.prepare("SELECT min(refund_at) AS at FROM tasks WHERE refund_at IS NOT NULL");
    this.begin();
  }

  /** Looks again when the next refund is due. */
  begin(): void {
    this.#nextAt = Number(this.#next.get()!["at"] ?? Infinity);
  }

  /** Lets an account be listed that has not been used yet. */
  open(account: string): void {
    this.#open.run(account, this.#start);
  }

  credits(account: string, now: number): number {
    this.payDue(now);
    return Number(this.#find.get(account)?.["credits"] ?? this.#start);
  }

  set(account: string, credits: number, now: number): void {
    this.#transaction(() => {
      this.#pay.run(now);
      this.#paid.run(now);
      this.#set.run(account, credits);
    });
    this.begin();
  }

  /** Takes the credits, or none when there are too few. What is due has been paid before. */
  charge(account: string, credits: number): boolean {
    const take = () => this.#take.run({ account, credits }).changes === 1;
    if (take()) return true;
    this.open(account);
    return take();
  }

  /** A task gives its credits back at a moment, which may have passed. */
  expectRefund(at: number): void {
    this.#nextAt = Math.min(this.#nextAt, at);
  }

  accounts(now: number): AccountRecord[] {
    this.payDue(now);
    const accounts = this.#all
      .all()
      .map((row) => ({ account: String(row["account"]), credits: Number(row["credits"]) }));
    return accounts.toSorted((a, b) => (a.account < b.account ? -1 : 1));
  }

  payDue(now: number): void {
    if (now < this.#nextAt) return;
    this.#transaction(() => {
      this.#pay.run(now);
      this.#paid.run(now);
    });
    this.begin();
  }
}
