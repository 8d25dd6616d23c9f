import type { RivyaFile, Task } from "@rivya/openapi";
import type { Claim } from "./claim.ts";

export interface KnownTask {
  readonly owner: number;
  readonly price: number;
  /** As it was seen last. */
  seen: Task;
}

export interface KnownFile {
  readonly owner: number;
  readonly file: RivyaFile;
}

/** All that the tester knows of the service's state: what must be so, by what was asked and answered so far. */
export class World {
  readonly tasks: KnownTask[] = [];
  readonly files: KnownFile[] = [];
  /** By account, operation and idempotency key. */
  readonly claims = new Map<string, Claim>();
  /** Accounts whose second key was revoked. */
  readonly revoked = new Set<number>();
  readonly #credits: number;

  /** @param credits What each account begins with. */
  constructor(credits: number) {
    this.#credits = credits;
  }

  /** What an account can spend: what a failed task took has come back. */
  balance(who: number): number {
    return this.tasks
      .filter(({ owner, seen }) => owner === who && seen.status !== "failed")
      .reduce((left, { price }) => left - price, this.#credits);
  }
}
