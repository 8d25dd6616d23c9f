import type { Claim, IdempotencySlot, Remembered } from "../records.ts";
import { Answers } from "./answers.ts";

/** What has been answered to idempotency keys. Text joined for one look-up would have to be copied and hashed each time. */
export class Slots {
  readonly #operations = new Map<string, Map<string, Answers>>();

  get({ operationId, account, key }: IdempotencySlot, now: number): Remembered | null {
    return this.#operations.get(operationId)?.get(account)?.get(key, now) ?? null;
  }

  put(claim: Claim, now: number): void {
    this.#of(claim).put(claim.key, claim.answer, claim.expiresAt, now);
  }

  #of({ operationId, account }: IdempotencySlot): Answers {
    let accounts = this.#operations.get(operationId);
    if (!accounts) this.#operations.set(operationId, (accounts = new Map()));
    let keys = accounts.get(account);
    if (!keys) accounts.set(account, (keys = new Answers()));
    return keys;
  }
}
