import type { Clock } from "./clock/clock.ts";

/** Where ids and secrets come from. */
export interface Tokens {
  /** Sortable by time: 10 characters of time, 16 of chance. */
  id(prefix: "task_" | "file_" | "req_"): string;
  /** 32 characters of chance. */
  secret(prefix: "dur_"): string;
}

/** Fills the array with random bytes. */
export type RandomSource = (array: Uint8Array<ArrayBuffer>) => void;

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const cryptoRandom: RandomSource = (array) => {
  crypto.getRandomValues(array);
};

const timePart = (ms: number): string =>
  Array.from({ length: 10 }, (_, at) => alphabet[Math.floor(ms / 32 ** (9 - at)) % 32]).join("");

export function createTokens(clock: Clock, random: RandomSource = cryptoRandom): Tokens {
  const chance = (length: number): string => {
    const array = new Uint8Array(length);
    random(array);
    return Array.from(array, (byte) => alphabet[byte % 32]).join("");
  };
  return {
    id: (prefix) => prefix + timePart(clock.now()) + chance(16),
    secret: (prefix) => prefix + chance(32),
  };
}
