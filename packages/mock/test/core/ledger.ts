export const accounts = ["default", "other", "third"] as const;
export type Account = (typeof accounts)[number];

/** What a task of these histories costs, and how long it takes. */
export const price = 4;
export const durationMs = 1800;

export interface Order {
  readonly account: Account;
  readonly key: string | null;
  readonly prompt: string;
  readonly fails: boolean;
}

/** What the service answered to an order, whether or not the answer arrived. */
export interface Told {
  readonly status: number;
  readonly isReplay: boolean;
  readonly taskId: string | null;
}

interface Entry extends Order {
  fails: boolean;
  endsAt: number;
}

/** The books of somebody who trusts only what was answered to him. */
export class Ledger {
  /** Answers that fit nothing that was answered before. */
  readonly faults: string[] = [];
  readonly #start: number;
  readonly #tasks = new Map<string, Entry>();
  readonly #keys = new Map<string, { readonly id: string; readonly prompt: string }>();

  constructor(start: number) {
    this.#start = start;
  }

  get ids(): readonly string[] {
    return [...this.#tasks.keys()];
  }

  task(id: string): Entry {
    return this.#tasks.get(id)!;
  }

  balance(account: Account, now: number): number {
    const held = [...this.#tasks.values()].filter(
      (one) => one.account === account && !(one.fails && one.endsAt <= now),
    );
    return this.#start - price * held.length;
  }

  /** Writes down what was answered to orders that were given at one moment, in whatever order they were carried out. */
  enter(orders: readonly (readonly [Order, Told])[], now: number): void {
    for (const [order, told] of orders) if (told.status === 202 && !told.isReplay) this.#open(order, told.taskId, now);
    for (const [order, told] of orders) this.#judge(order, told);
    for (const account of accounts) {
      const balance = this.balance(account, now);
      this.#see(balance >= 0, `${account} has ${balance} credits`);
      // Nothing but orders that were accepted came between.
      const refused = orders.some(([order, { status }]) => order.account === account && status === 402);
      this.#see(!refused || balance < price, `402 for ${account}, who has ${balance} credits`);
    }
  }

  settle(id: string, fails: boolean, now: number): void {
    Object.assign(this.task(id), { fails, endsAt: now });
  }

  #open(order: Order, id: string | null, now: number): void {
    this.#see(id !== null && !this.#tasks.has(id), `a new task ${id}`);
    if (id === null) return;
    this.#tasks.set(id, { ...order, endsAt: now + durationMs });
    if (order.key === null) return;
    const slot = `${order.account} ${order.key}`;
    this.#see(!this.#keys.has(slot), `a second task under ${slot}`);
    this.#keys.set(slot, { id, prompt: order.prompt });
  }

  /** An answer has to fit what has become of its key: nothing, the same order, or another. */
  #judge({ account, key, prompt }: Order, { status, isReplay, taskId }: Told): void {
    const first = key === null ? undefined : this.#keys.get(`${account} ${key}`);
    const told = `${status} with ${taskId} for ${prompt} under ${account} ${key}`;
    if (!first) this.#see((status === 202 && !isReplay) || status === 402, told);
    else if (first.prompt === prompt) this.#see(status === 202 && taskId === first.id, `${told}, once ${first.id}`);
    else this.#see(status === 409, `${told}, once for ${first.prompt}`);
  }

  #see(holds: boolean, otherwise: string): void {
    if (!holds) this.faults.push(otherwise);
  }
}
