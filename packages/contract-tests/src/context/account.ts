import { randomUUID } from "node:crypto";
import type { Target } from "../target/target.ts";
import { NotPossible } from "./not-possible.ts";

export interface AccountOptions {
  /** What it can spend. Default 1 000 000. Without a control plane it is what it is. */
  readonly credits?: number;
  /** Default: all. Without a control plane only all can be had. */
  readonly scopes?: readonly string[];
}

export interface Account {
  readonly key: string;
  /** What the mock calls it; null for the given one. */
  readonly name: string | null;
}

/**
 * An account that nobody else uses, where there is a control plane; the given key's otherwise.
 *
 * @throws {NotPossible} when it is to have scopes or credits, and nothing can give it them.
 */
export async function openAccount({ control, keys }: Target, options: AccountOptions = {}): Promise<Account> {
  const { credits, scopes } = options;
  if (!control) {
    if (credits !== undefined || scopes) throw new NotPossible("accounts and keys can be made on a mock alone");
    return { key: keys.full, name: null };
  }
  const name = `contract-${randomUUID()}`;
  const key = `rvya_sk_${name}`;
  await control.addKey({ key, account: name, ...(scopes ? { scopes } : {}) });
  await control.setCredits(credits ?? 1_000_000, name);
  return { key, name };
}

/** Another key of an account. @throws {NotPossible} without a control plane. */
export async function anotherKey({ control }: Target, account: Account, scopes?: readonly string[]): Promise<string> {
  if (!control || account.name === null) throw new NotPossible("keys can be made on a mock alone");
  const key = `rvya_sk_contract-${randomUUID()}`;
  await control.addKey({ key, account: account.name, ...(scopes ? { scopes } : {}) });
  return key;
}
