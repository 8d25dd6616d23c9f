import { refuse, type ErrorCode } from "../answer/refuse.ts";
import { after } from "../store/eventually.ts";
import type { KeyRecord } from "../store/records.ts";
import type { Check } from "./check.ts";

const bearer = /^bearer +(\S.*)$/i;

const keyOf = (header: string | undefined): string | null => bearer.exec(header?.trim() ?? "")?.[1] ?? null;

function fault(key: KeyRecord | null, now: number): ErrorCode | null {
  if (!key) return "api_key_invalid";
  if (key.revoked) return "api_key_revoked";
  return key.expiresAt !== null && now >= key.expiresAt ? "api_key_expired" : null;
}

export const checkKey: Check = (exchange) => {
  if (exchange.get("route").scope === null) return null;
  const { hash, store } = exchange.service;
  const refused = (code: ErrorCode) => refuse(exchange.requestId, code, { headers: { "WWW-Authenticate": "Bearer" } });
  const given = keyOf(exchange.request.headers["authorization"]);
  if (given === null) return refused("api_key_missing");
  return after(hash(given), (keyHash) =>
    after(store.findKey(keyHash), (key) => {
      const code = fault(key, exchange.now);
      if (code) return refused(code);
      exchange.found("keyHash", keyHash);
      exchange.found("caller", key!);
      return null;
    }),
  );
};
