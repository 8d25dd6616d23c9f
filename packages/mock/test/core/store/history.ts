import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Store, StoreStart } from "../../../src/core/store/store.ts";
import { failure, stateAt, success, timeline, type State } from "../../../src/core/timeline.ts";
import { claim, task } from "./records.ts";

const accounts = ["a", "b", "c"];
const startCredits = 20;
const ends = [success, failure()];

const account = fc.constantFrom(...accounts);
const ms = fc.integer({ min: 0, max: 40 });

const step = fc.oneof(
  fc.record({
    do: fc.constant("accept" as const),
    account,
    credits: fc.integer({ min: 0, max: 9 }),
    queuedMs: ms,
    processingMs: ms,
    end: fc.constantFrom(...ends),
    key: fc.option(fc.constantFrom("k1", "k2"), { freq: 3 }),
  }),
  fc.record({ do: fc.constant("settle" as const), pick: fc.nat(), end: fc.constantFrom(...ends) }),
  fc.record({ do: fc.constant("advance" as const), ms }),
  fc.record({ do: fc.constant("set" as const), account, credits: fc.integer({ min: 0, max: 30 }) }),
);
// Asking for credits brings those back that are due. Asked after every step, the store would never be seen to owe any.
const looks = fc.constantFrom(...(["not", "not", "not", "credits", "accounts"] as const));
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

interface Told {
  readonly account: string;
  readonly credits: number;
  fails: boolean;
  settledAt: number;
  /** How it was last seen. */
  seen: State;
}

const rank = { queued: 0, processing: 1, succeeded: 2, failed: 2 };

/** What a store did, told by rules of its own, to be held against what the store says. */
class Tale {
  now = 0;
  readonly tasks = new Map<string, Told>();
  readonly budgets = new Map(accounts.map((name) => [name, startCredits]));
  readonly claims = new Map<string, number>();
  /** Where the store did otherwise. */
  readonly faults: string[] = [];
  readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  #see(holds: boolean, otherwise: string): void {
    if (!holds) this.faults.push(`at ${this.now}: ${otherwise}`);
  }

  held(name: string): number {
    const reserved = [...this.tasks.values()]
      .filter((told) => told.account === name && !(told.fails && told.settledAt <= this.now))
      .map(({ credits }) => credits);
    return reserved.reduce((sum, credits) => sum + credits, 0);
  }

  credits = (name: string) => this.budgets.get(name)! - this.held(name);

  async accept(given: Extract<Step, { do: "accept" }>): Promise<void> {
    const id = `task_${this.tasks.size}`;
    const line = timeline(this.now, given);
    const record = task(id, { account: given.account, credits: given.credits, timeline: line, outcome: given.end });
    const slot = `${given.account} ${given.key}`;
    const isTaken = given.key !== null && (this.claims.get(slot) ?? 0) > this.now;
    const expected = !isTaken && this.credits(given.account) >= given.credits;
    const wanted = given.key === null ? null : claim(given.key, { account: given.account, expiresAt: this.now + 50 });
    const { kept } = await this.store.acceptTask(record, wanted, this.now);
    this.#see(kept === expected, `${id} was ${kept ? "kept" : "refused"}`);
    if (!kept) return;
    if (given.key !== null) this.claims.set(slot, this.now + 50);
    this.tasks.set(id, {
      account: given.account,
      credits: given.credits,
      fails: given.end.status === "failed",
      settledAt: line.settledAt,
      seen: { status: "queued", since: this.now },
    });
  }

  async settle({ pick, end }: Extract<Step, { do: "settle" }>): Promise<void> {
    const all = [...this.tasks];
    if (all.length === 0) return;
    const [id, told] = all[pick % all.length]!;
    const isOpen = this.now < told.settledAt;
    const answer = await this.store.settleTask(id, end, this.now);
    this.#see(answer?.settled === isOpen, `${id} was ${isOpen ? "not " : ""}settled`);
    if (isOpen) Object.assign(told, { fails: end.status === "failed", settledAt: this.now });
  }

  async take(given: Step): Promise<void> {
    if (given.do === "accept") await this.accept(given);
    else if (given.do === "settle") await this.settle(given);
    else if (given.do === "advance") this.now += given.ms;
    else {
      await this.store.setCredits(given.account, given.credits, this.now);
      this.budgets.set(given.account, given.credits + this.held(given.account));
    }
  }

  async compareCredits(): Promise<void> {
    for (const name of accounts) {
      const credits = await this.store.credits(name, this.now);
      this.#see(credits === this.credits(name), `${name} has ${credits}`);
    }
  }

  async compareAccounts(): Promise<void> {
    for (const { account: name, credits } of await this.store.accounts(this.now)) {
      this.#see(credits === this.credits(name), `${name} is listed with ${credits}`);
    }
  }

  async compareTasks(): Promise<void> {
    for (const [id, told] of this.tasks) {
      const { timeline: line, outcome } = (await this.store.findTask(id, this.now))!;
      const { status, since } = stateAt(line, outcome, this.now);
      const before = told.seen;
      this.#see(rank[status] >= rank[before.status], `${id} went from ${before.status} to ${status}`);
      this.#see(since >= before.since && since <= this.now, `${id} is ${status} since ${since}`);
      const isEnded = rank[before.status] === 2;
      this.#see(!isEnded || (status === before.status && since === before.since), `${id} went on after its end`);
      const end = told.fails ? "failed" : "succeeded";
      this.#see(this.now < told.settledAt || status === end, `${id} is ${status} and not ${end}`);
      told.seen = { status, since };
    }
  }
}

/** Over any history no credit is made or lost, and every task goes its way once. */
export function storeHistory(name: string, open: (start: StoreStart) => Store): void {
  it(`${name}: conserves credits and ends tasks once, over any history`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, looks), { maxLength: 40 }), looks, async (steps, last) => {
        const tale = new Tale(open({ keys: new Map(), credits: startCredits, keepTasks: null }));
        for (const [given, look] of steps) {
          await tale.take(given);
          if (look === "credits") await tale.compareCredits();
          if (look === "accounts") await tale.compareAccounts();
          await tale.compareTasks();
          expect(tale.faults).toEqual([]);
        }
        if (last === "accounts") await tale.compareAccounts();
        await tale.compareCredits();
        expect(tale.faults).toEqual([]);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
}
