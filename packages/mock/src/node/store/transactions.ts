import type { DatabaseSync } from "node:sqlite";
import type { Eventually } from "../../core/store/eventually.ts";

/** Does something whole or not at all. */
export type Transaction = <T>(work: () => T) => T;

/**
 * Whatever requests ask for in one turn of the event loop goes into the file as one: most of what a change costs is its
 * commit. Nothing is answered before it is in the file.
 */
export interface Transactions {
  /** Does something as part of the present turn. Where that fails, nothing of the turn has happened. */
  readonly whole: Transaction;
  /** The value, once everything that it may rest upon is in the file; at once where nothing is under way. */
  readonly settled: <T>(value: T) => Eventually<T>;
  /** Puts what is under way into the file. */
  readonly flush: () => void;
}

interface Turn {
  readonly ended: Promise<void>;
  readonly end: () => void;
  readonly fail: (error: unknown) => void;
}

function newTurn(): Turn {
  let settle: Omit<Turn, "ended">;
  const ended = new Promise<void>((end, fail) => {
    settle = { end, fail };
  });
  // Each who waits is told; that nobody waits is no fault.
  ended.catch(() => undefined);
  return { ended, ...settle! };
}

// As it was at the start: who fakes the timers of a test does not mean these.
const atEndOfTurn = setImmediate;

/** @param onLost Is called when what is under way could not be kept: the file is then as it was at the turn's start. */
export function transactions(connection: DatabaseSync, onLost: () => void): Transactions {
  const begin = connection.prepare("BEGIN IMMEDIATE");
  const commit = connection.prepare("COMMIT");
  const rollback = connection.prepare("ROLLBACK");
  let turn: Turn | null = null;

  function lose(error: unknown): void {
    const lost = turn;
    turn = null;
    if (connection.isTransaction) rollback.run();
    lost?.fail(error);
    onLost();
  }

  function flush(): void {
    if (!turn) return;
    try {
      commit.run();
      turn.end();
      turn = null;
    } catch (error) {
      lose(error);
    }
  }

  function open(): void {
    begin.run();
    turn = newTurn();
    atEndOfTurn(flush);
  }

  return {
    whole(work) {
      if (!turn) open();
      try {
        return work();
      } catch (error) {
        lose(error);
        throw error;
      }
    },
    settled: (value) => (turn ? turn.ended.then(() => value) : value),
    flush,
  };
}
