import type { DatabaseSync } from "node:sqlite";

/** Does something whole or not at all. */
export type Transaction = <T>(work: () => T) => T;

export function transactions(connection: DatabaseSync): Transaction {
  const begin = connection.prepare("BEGIN IMMEDIATE");
  const commit = connection.prepare("COMMIT");
  const rollback = connection.prepare("ROLLBACK");
  return (work) => {
    begin.run();
    try {
      const value = work();
      commit.run();
      return value;
    } catch (error) {
      if (connection.isTransaction) rollback.run();
      throw error;
    }
  };
}
