import { plainRequest } from "../../samples/plain.ts";
import type { Recipe } from "./recipe.ts";

/** A key that nobody made. */
export const unknownKey = "rvya_sk_contract_unknown";

const refused =
  (code: string, key: string | null): Recipe["run"] =>
  (context, operation) =>
    context.send(plainRequest(context.document, operation, { key }), { status: 401, code });

export const keyMissing: Recipe = { run: refused("api_key_missing", null) };

export const keyInvalid: Recipe = { paid: 1, run: refused("api_key_invalid", unknownKey) };

export const keyRevoked: Recipe = {
  needs: ["control"],
  async run(context, operation) {
    const { key } = await context.account();
    await context.target.control!.revokeKey(key);
    return refused("api_key_revoked", key)(context, operation);
  },
};

/** Every mock has this key, which ended long ago. */
export const expiredKey = "rvya_sk_mock_expired";

export const keyExpired: Recipe = { needs: ["control"], run: refused("api_key_expired", expiredKey) };

export const scopeDenied: Recipe = {
  needs: ["control"],
  async run(context, operation) {
    const scopes = context.document.scopes.filter((scope) => !operation.scopes.includes(scope));
    const { key } = await context.account({ scopes });
    return context.send(plainRequest(context.document, operation, { key }), { status: 403, code: "api_scope_denied" });
  },
};
