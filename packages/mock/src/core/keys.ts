import { routes } from "./generated/routes.gen.ts";
import type { KeyRecord } from "./store/store.ts";

const scopes: readonly string[] = routes.flatMap(({ scope }) => (scope === null ? [] : [scope]));
const all = new Set(scopes);
const read = new Set(scopes.filter((scope) => scope.endsWith(":read")));

const key = (account: string, given: ReadonlySet<string>, state: Partial<KeyRecord> = {}): KeyRecord => ({
  account,
  scopes: given,
  revoked: false,
  expiresAt: null,
  ...state,
});

/** The key that a caller without wishes of its own takes: every scope of account `default`. */
export const fullKey = "rvya_sk_mock_full";

/** The keys that every mock knows. */
export const builtInKeys: ReadonlyMap<string, KeyRecord> = new Map([
  [fullKey, key("default", all)],
  ["rvya_sk_mock_readonly", key("default", read)],
  ["rvya_sk_mock_revoked", key("default", all, { revoked: true })],
  ["rvya_sk_mock_expired", key("default", all, { expiresAt: 0 })],
  ["rvya_sk_mock_other", key("other", all)],
]);
