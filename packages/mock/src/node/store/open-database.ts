import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { DataFileError } from "./data-file-error.ts";
import { inspect, refuseLater } from "./inspect.ts";
import { applicationId, schemaVersion, tables } from "./schema.ts";
import { connect } from "./sqlite.ts";
import { closeUntouched, existingParts } from "./untouched.ts";
import { isWhole } from "./verify.ts";

export interface Opened<Made> {
  /** What was made of the open file. */
  readonly made: Made;
  readonly close: () => void;
}

// What is committed survives the end of the process whenever it comes. When the power fails, the last moments may be
// lost: waiting for the disk at each answer would be for records that nobody has paid for.
const settings = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA temp_store = MEMORY;
  BEGIN IMMEDIATE; COMMIT;
`;

const number = (connection: DatabaseSync, sql: string): number =>
  Number(Object.values(connection.prepare(sql).get() ?? {})[0]);

function create(connection: DatabaseSync): void {
  connection.exec(`
    BEGIN IMMEDIATE; ${tables}
    PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}; COMMIT;
    PRAGMA wal_checkpoint(TRUNCATE);
  `);
}

function prepare(connection: DatabaseSync, path: string): void {
  connection.exec(settings);
  const fault = connection.prepare("PRAGMA quick_check(1)").get()?.["quick_check"];
  if (fault !== "ok") throw isDamaged(path);
  const isNew = number(connection, "SELECT count(*) FROM sqlite_schema") === 0;
  if (isNew) create(connection);
  refuseLater(path, number(connection, "PRAGMA user_version"));
  if (number(connection, "PRAGMA application_id") !== applicationId) {
    throw new DataFileError(path, "is not one of rivya-mock; name another, or one that does not exist yet");
  }
  if (!isWhole(connection)) throw isDamaged(path);
}

const busy = 5;
const damaged = new Set([11, 26]);

const isDamaged = (path: string, cause?: unknown) =>
  new DataFileError(path, "is damaged; put a copy of it in its place, or name another file", cause);

/** The basic code of an error of SQLite. */
const codeOf = (error: unknown): number | null =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode & 0xff : null;

const inUse = (path: string) => new DataFileError(path, "is in use by another mock; stop that one, or name another");

function refusal(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === busy) return inUse(path);
  if (code !== null && damaged.has(code)) return isDamaged(path, error);
  if (error instanceof DataFileError || !(error instanceof Error)) return error;
  return new DataFileError(path, `cannot be opened: ${error.message}`, error);
}

// Opening a file once more, even to look at it, and closing it again would give back the locks of this process.
const open = new Set<string>();

function identityOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.dev} ${found.ino}` : null;
}

/**
 * Opens a data file, or makes it, for this process alone: the lock ends with the process, however that ends.
 *
 * @param given Its path, and nothing else: SQLite's own names for files, such as `:memory:`, mean files of that name.
 * @param make Makes of the open file what is needed.
 * @throws {DataFileError} when that cannot be done. The file is then as it was.
 */
export function openDatabase<Made>(given: string, make: (connection: DatabaseSync) => Made): Opened<Made> {
  if (given === "") throw new DataFileError('""', "has no name; name one");
  const path = resolve(given);
  const before = identityOf(path);
  if (before !== null && open.has(before)) throw inUse(path);
  const existed = existingParts(path);
  let connection: DatabaseSync | undefined;
  try {
    inspect(path);
    const opened = (connection = connect(path));
    prepare(opened, path);
    const made = make(opened);
    const identity = identityOf(path)!;
    open.add(identity);
    return {
      made,
      close() {
        if (open.delete(identity)) opened.close();
      },
    };
  } catch (error) {
    const close = () => connection?.close();
    try {
      if (!connection || codeOf(error) === busy) close();
      else closeUntouched(path, existed, close);
    } catch {
      // A disk without room for copies, say: what is told is why the file cannot be used.
    }
    throw refusal(path, error);
  }
}
