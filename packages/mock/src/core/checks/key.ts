import { refuse, type ErrorCode } from "../answer/refuse.ts";
import type { KeyRecord } from "../store/store.ts";
import type { Check } from "./check.ts";

const bearer = /^bearer +(\S.*)$/i;

const keyOf = (header: string | undefined): string | null => bearer.exec(header?.trim() ?? "")?.[1] ?? null;

function fault(key: KeyRecord | null, now: number): ErrorCode | null {
  if (!key) return "api_key_invalid";
  if (key.revoked) return "api_key_revoked";
  return key.expiresAt !== null && now >= key.expiresAt ? "api_key_expired" : null;
}

export const checkKey: Check = async (exchange) => {
  if (exchange.get("route").scope === null) return null;
  const refused = (code: ErrorCode) => refuse(exchange.requestId, code, { headers: { "WWW-Authenticate": "Bearer" } });
  const given = keyOf(exchange.request.headers["authorization"]);
  if (given === null) return refused("api_key_missing");
  const key = await exchange.service.store.findKey(given);
  const code = fault(key, exchange.now);
  if (code) return refused(code);
  exchange.found("caller", key!);
  return null;
};
