import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Hasher } from "./hash.ts";

/** For platforms without one of their own: `crypto.subtle` takes nothing but the whole at once. */
export function plainHasher(): Hasher {
  const state = sha256.create();
  return {
    update: (chunk) => void state.update(chunk),
    finish: () => bytesToHex(state.digest()),
  };
}
