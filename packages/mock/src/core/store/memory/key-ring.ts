import type { KeyRecord } from "../records.ts";

interface Entry {
  readonly hash: string;
  readonly key: KeyRecord;
}

// Finds the few that are worth comparing, and tells by its time no more than these first characters of a hash.
const shelfMark = (hash: string) => hash.slice(0, 8);

/** Takes the same time wherever two texts of one length differ. */
function sameInConstantTime(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < b.length; at += 1) difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return difference === 0;
}

/** Keys by their hashes. */
export class KeyRing {
  readonly #entries = new Map<string, readonly Entry[]>();

  constructor(keys: ReadonlyMap<string, KeyRecord>) {
    for (const [hash, key] of keys) this.keep(hash, key);
  }

  find(hash: string): KeyRecord | null {
    const near = this.#entries.get(shelfMark(hash));
    return near?.find((entry) => sameInConstantTime(entry.hash, hash))?.key ?? null;
  }

  keep(hash: string, key: KeyRecord): void {
    const others = this.#entries.get(shelfMark(hash))?.filter((entry) => entry.hash !== hash) ?? [];
    this.#entries.set(shelfMark(hash), [...others, { hash, key }]);
  }
}
