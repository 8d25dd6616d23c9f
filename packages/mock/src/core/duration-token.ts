import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import type { FileRecord } from "./store/records.ts";

type Claims = Pick<FileRecord, "id" | "account" | "durationSeconds" | "expiresAt">;

const utf8 = new TextEncoder();
const hmac = { name: "HMAC", hash: "SHA-256" };

const claimed = ({ account, id, durationSeconds, expiresAt }: Claims) =>
  utf8.encode(JSON.stringify([account, id, durationSeconds, expiresAt]));

/**
 * Proves how long a file plays: a signature over its account, its id, its duration and its expiry.
 *
 * @param secret What the signature is made with: nobody else has it.
 */
export async function signDuration(secret: Uint8Array<ArrayBuffer>, file: Claims): Promise<string> {
  const key = await crypto.subtle.importKey("raw", secret, hmac, false, ["sign"]);
  const signature = new Uint8Array(await crypto.subtle.sign(hmac, key, claimed(file)));
  return `dur_${bytesToHex(signature)}`;
}

/** Whether a token proves the duration of this very file. Takes the same time wherever it differs. */
export async function provesDuration(secret: Uint8Array<ArrayBuffer>, file: Claims, token: string): Promise<boolean> {
  const [, hex] = /^dur_([0-9a-f]{64})$/.exec(token) ?? [];
  if (hex === undefined) return false;
  const key = await crypto.subtle.importKey("raw", secret, hmac, false, ["verify"]);
  return crypto.subtle.verify(hmac, key, new Uint8Array(hexToBytes(hex)), claimed(file));
}
