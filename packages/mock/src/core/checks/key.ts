import { refuse, type ErrorCode } from "../answer/refuse.ts";
import type { Exchange } from "../exchange.ts";
import { after, type Eventually } from "../store/eventually.ts";
import type { KeyRecord } from "../store/records.ts";
import type { Check } from "./check.ts";

const bearer = /^bearer +(\S.*)$/i;

const plain = /^Bearer [\x21-\x7e]+$/;

function keyOf(header = ""): string | null {
  if (plain.test(header)) return header.slice("Bearer ".length);
  return bearer.exec(header.trim())?.[1] ?? null;
}

// The caller's own header, for as long as it stays connected: most send the same one again.
const hashes = new WeakMap<object, { readonly key: string; readonly hash: string }>();

function hashOf(key: string, { request, service }: Exchange): Eventually<string> {
  const { connection } = request;
  if (!connection) return service.hash(key);
  const latest = hashes.get(connection);
  if (latest?.key === key) return latest.hash;
  return after(service.hash(key), (hash) => {
    hashes.set(connection, { key, hash });
    return hash;
  });
}

function fault(key: KeyRecord | null, now: number): ErrorCode | null {
  if (!key) return "api_key_invalid";
  if (key.revoked) return "api_key_revoked";
  return key.expiresAt !== null && now >= key.expiresAt ? "api_key_expired" : null;
}

export const checkKey: Check = (exchange) => {
  if (exchange.get("route").scope === null) return null;
  const { store } = exchange.service;
  const refused = (code: ErrorCode) => refuse(exchange.requestId, code, { headers: { "WWW-Authenticate": "Bearer" } });
  const given = keyOf(exchange.request.headers["authorization"]);
  if (given === null) return refused("api_key_missing");
  return after(hashOf(given, exchange), (keyHash) =>
    after(store.findKey(keyHash), (key) => {
      const code = fault(key, exchange.now);
      if (code) return refused(code);
      exchange.found("keyHash", keyHash);
      exchange.found("caller", key!);
      return null;
    }),
  );
};
