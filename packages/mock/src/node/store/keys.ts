import type { DatabaseSync } from "node:sqlite";
import { KeyRing } from "../../core/store/memory/key-ring.ts";
import type { KeyRecord } from "../../core/store/records.ts";

interface StoredKey extends Omit<KeyRecord, "scopes"> {
  readonly scopes: readonly string[];
}

/** The keys of the start and, before them, those that were added or changed since. All are few, and held in memory. */
export class Keys {
  readonly #start: ReadonlyMap<string, KeyRecord>;
  readonly #put;
  readonly #all;
  #ring = new KeyRing(new Map());

  constructor(connection: DatabaseSync, start: ReadonlyMap<string, KeyRecord>) {
    this.#start = start;
    this.#put = connection.prepare("INSERT OR REPLACE INTO keys (hash, record) VALUES (?, ?)");
    this.#all = connection.prepare("SELECT hash, record FROM keys");
    this.begin();
  }

  begin(): void {
    this.#ring = new KeyRing(this.#start);
    for (const { hash, record } of this.#all.all()) {
      const { scopes, ...key } = JSON.parse(String(record)) as StoredKey;
      this.#ring.keep(String(hash), { ...key, scopes: new Set(scopes) });
    }
  }

  find(hash: string): KeyRecord | null {
    return this.#ring.find(hash);
  }

  revoke(hash: string): KeyRecord | null {
    const key = this.find(hash);
    if (!key) return null;
    const revoked = { ...key, revoked: true };
    this.put(hash, revoked);
    return revoked;
  }

  put(hash: string, key: KeyRecord): void {
    this.#put.run(hash, JSON.stringify({ ...key, scopes: [...key.scopes] } satisfies StoredKey));
    this.#ring.keep(hash, key);
  }
}
