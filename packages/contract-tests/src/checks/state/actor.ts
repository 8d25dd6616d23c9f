import type { Account } from "../../context/account.ts";
import type { Context } from "../../context/context.ts";
import type { World } from "../../model/world.ts";

/** Who acts on the service: two accounts, each with two keys. */
export class Actor {
  readonly context: Context;
  readonly #accounts: readonly Account[];
  readonly #second = new Map<number, Promise<string>>();

  private constructor(context: Context, accounts: readonly Account[]) {
    this.context = context;
    this.#accounts = accounts;
  }

  static async open(context: Context, credits: number): Promise<Actor> {
    return new Actor(context, [await context.account({ credits }), await context.account({ credits })]);
  }

  /** The first key of an account. */
  key(who: number): string {
    return this.#accounts[who]!.key;
  }

  /** The second key of an account. */
  secondKey(who: number): Promise<string> {
    const known = this.#second.get(who) ?? this.context.anotherKey(this.#accounts[who]!);
    this.#second.set(who, known);
    return known;
  }

  /** A key of an account that works: the second where it is wanted, and was not revoked. */
  async workingKey(world: World, who: number, second: boolean): Promise<string> {
    return second && !world.revoked.has(who) ? this.secondKey(who) : this.key(who);
  }

  /** The service's time, in milliseconds since 1970. */
  now(): Promise<number> {
    return this.context.target.control!.now();
  }
}

export const names = ["A", "B"] as const;
