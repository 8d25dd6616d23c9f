import type { Clock } from "./clock/clock.ts";

/** Where ids come from. */
export interface Tokens {
  /** Sortable by time: 10 characters of time, 16 of chance. */
  id(prefix: "task_" | "file_" | "req_"): string;
}

/** Fills the array with random bytes. */
export type RandomSource = (array: Uint8Array<ArrayBuffer>) => void;

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codes = new TextEncoder().encode(alphabet);
const ascii = new TextDecoder();

const cryptoRandom: RandomSource = (array) => {
  crypto.getRandomValues(array);
};

function timePart(ms: number): string {
  let text = "";
  for (let at = 9; at >= 0; at -= 1) text += alphabet[Math.floor(ms / 32 ** at) % 32];
  return text;
}

/** Characters of chance, from bytes that are fetched many at a time: the platform asks much for each fetch. */
function randomCharacters(random: RandomSource): (count: number) => string {
  const bytes = new Uint8Array(4096);
  let characters = "";
  let at = bytes.length;
  return (count) => {
    if (at + count > bytes.length) {
      random(bytes);
      for (let each = 0; each < bytes.length; each += 1) bytes[each] = codes[bytes[each]! % 32]!;
      characters = ascii.decode(bytes);
      at = 0;
    }
    at += count;
    return characters.slice(at - count, at);
  };
}

/** Many ids are made in one millisecond. */
function timeParts(): (ms: number) => string {
  let latest = { ms: Number.NaN, text: "" };
  return (ms) => {
    if (ms !== latest.ms) latest = { ms, text: timePart(ms) };
    return latest.text;
  };
}

export function createTokens(clock: Pick<Clock, "now">, random: RandomSource = cryptoRandom): Tokens {
  const characters = randomCharacters(random);
  const time = timeParts();
  return {
    // Ids live long and are looked up often. Joined, a text lies in one piece; added up, it is a chain of pieces.
    id: (prefix) => [prefix, time(clock.now()), characters(16)].join(""),
  };
}
