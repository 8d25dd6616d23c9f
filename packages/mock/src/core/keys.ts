import { routes } from "./generated/routes.gen.ts";
import type { KeyRecord } from "./store/records.ts";

/** A key that is to exist. */
export interface NewKey {
  /** 1 to 255 characters of ASCII without spaces. */
  readonly key: string;
  /** Whose it is. Default: `default`. */
  readonly account?: string;
  /** What it may do, such as `generations:read`. Default: everything. */
  readonly scopes?: readonly string[];
}

/** Every scope that an operation asks for, in the order of the document. */
export const allScopes: readonly string[] = [
  ...new Set(routes.flatMap(({ scope }) => (scope === null ? [] : [scope]))),
];

const readScopes = allScopes.filter((scope) => scope.endsWith(":read"));

function checkedScope(scope: string): string {
  if (allScopes.includes(scope)) return scope;
  throw new RangeError(`there is no scope ${JSON.stringify(scope)}; the scopes are ${allScopes.join(", ")}`);
}

/**
 * What the mock keeps of a new key, by which it is found.
 *
 * @throws {RangeError} on a scope that does not exist, a key that no header can carry, and an empty account.
 */
export function keyRecord({ key, account = "default", scopes = allScopes }: NewKey): KeyRecord {
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new RangeError("a key is 1 to 255 characters of ASCII without spaces");
  if (account === "") throw new RangeError("the account of a key must have a name");
  return { account, scopes: new Set(scopes.map(checkedScope)), revoked: false, expiresAt: null };
}

/** The key that a caller without wishes of its own takes: every scope of account `default`. */
export const fullKey = "rvya_sk_mock_full";

const builtIn = (key: string, more: Omit<NewKey, "key"> = {}) => keyRecord({ key, ...more });

/** The keys that every mock knows. */
export const builtInKeys: ReadonlyMap<string, KeyRecord> = new Map([
  [fullKey, builtIn(fullKey)],
  ["rvya_sk_mock_readonly", builtIn("rvya_sk_mock_readonly", { scopes: readScopes })],
  ["rvya_sk_mock_revoked", { ...builtIn("rvya_sk_mock_revoked"), revoked: true }],
  ["rvya_sk_mock_expired", { ...builtIn("rvya_sk_mock_expired"), expiresAt: 0 }],
  ["rvya_sk_mock_other", builtIn("rvya_sk_mock_other", { account: "other" })],
]);
