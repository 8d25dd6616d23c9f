import type { DatabaseSync } from "node:sqlite";

/** What the signatures of a data file are made with: drawn once, and kept in it. */
export function secretOf(connection: DatabaseSync): Uint8Array<ArrayBuffer> {
  const fresh = crypto.getRandomValues(new Uint8Array(32));
  connection.prepare("INSERT OR IGNORE INTO secrets (name, bytes) VALUES ('signatures', ?)").run(fresh);
  const { bytes } = connection.prepare("SELECT bytes FROM secrets WHERE name = 'signatures'").get() as {
    bytes: Uint8Array<ArrayBuffer>;
  };
  return bytes;
}
