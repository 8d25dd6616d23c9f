import type { DatabaseSync } from "node:sqlite";
import { schemaVersion, tables } from "./schema.ts";
import { connect } from "./sqlite.ts";

const schemaOf = (connection: DatabaseSync): string =>
  JSON.stringify(connection.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").all());

function expectedSchema(): string {
  const connection = connect(":memory:");
  try {
    connection.exec(tables);
    return schemaOf(connection);
  } finally {
    connection.close();
  }
}

// What is read at every start. Records of the rest are read when they are asked for.
const unreadable = `
  SELECT 1 FROM keys WHERE NOT json_valid(record)
  UNION ALL SELECT 1 FROM (SELECT record FROM tasks ORDER BY seq DESC LIMIT 1) WHERE NOT json_valid(record)
`;

/** Whether a database that SQLite itself finds sound is one that the mock can go on from. Changes nothing. */
export function isWhole(connection: DatabaseSync): boolean {
  if (connection.prepare("PRAGMA user_version").get()?.["user_version"] !== schemaVersion) return false;
  if (schemaOf(connection) !== expectedSchema()) return false;
  return connection.prepare(unreadable).get() === undefined;
}
