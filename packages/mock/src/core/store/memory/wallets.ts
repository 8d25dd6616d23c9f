import TinyQueue from "tinyqueue";
import type { AccountRecord } from "../records.ts";

interface Refund {
  readonly taskId: string;
  readonly account: string;
  readonly credits: number;
  readonly dueAt: number;
}

/** The credits of all accounts, and those that are to come back to them. */
export class Wallets {
  readonly #start: number;
  readonly #credits = new Map<string, number>();
  readonly #queue = new TinyQueue<Refund>([], (a, b) => a.dueAt - b.dueAt);
  /** The one refund of each task that still counts: the queue may hold others that were put off. */
  readonly #due = new Map<string, Refund>();

  constructor(start: number) {
    this.#start = start;
  }

  /** Lets an account be listed that has not been used yet. */
  open(account: string): void {
    if (!this.#credits.has(account)) this.#credits.set(account, this.#start);
  }

  credits(account: string, now: number): number {
    this.#refundDue(now);
    return this.#credits.get(account) ?? this.#start;
  }

  set(account: string, credits: number, now: number): void {
    this.#refundDue(now);
    this.#credits.set(account, credits);
  }

  /** Takes the credits, or none when there are too few. */
  charge(account: string, credits: number, now: number): boolean {
    const left = this.credits(account, now) - credits;
    if (left < 0) return false;
    this.#credits.set(account, left);
    return true;
  }

  /** Gives the credits of a task back at a moment, which may have passed. What was planned for the task before is off. */
  refund(refund: Refund): void {
    this.#due.set(refund.taskId, refund);
    this.#queue.push(refund);
  }

  keepReserved(taskId: string): void {
    this.#due.delete(taskId);
  }

  /** Whether the credits of a task are still to come back. */
  owes(taskId: string): boolean {
    return this.#due.has(taskId);
  }

  accounts(now: number): AccountRecord[] {
    this.#refundDue(now);
    const names = [...this.#credits.keys()].toSorted();
    return names.map((account) => ({ account, credits: this.#credits.get(account)! }));
  }

  #refundDue(now: number): void {
    for (let next = this.#queue.peek(); next && next.dueAt <= now; next = this.#queue.peek()) {
      this.#queue.pop();
      if (this.#due.get(next.taskId) !== next) continue;
      this.#due.delete(next.taskId);
      this.#credits.set(next.account, (this.#credits.get(next.account) ?? this.#start) + next.credits);
    }
  }
}
