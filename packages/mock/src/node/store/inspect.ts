import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DataFileError } from "./data-file-error.ts";
import { isLogDamaged } from "./log-header.ts";
import { applicationId, schemaVersion } from "./schema.ts";

const magic = "SQLite format 3\0";
const headerSize = 100;

function headerOf(path: string): DataView {
  const header = new Uint8Array(headerSize);
  const file = openSync(path, "r");
  try {
    readSync(file, header, 0, headerSize, 0);
  } finally {
    closeSync(file);
  }
  return new DataView(header.buffer);
}

/** Beside the file SQLite keeps its log, so that the folder counts too. @throws {DataFileError} */
function refuseUnwritable(path: string): void {
  try {
    for (const one of [path, dirname(path)]) if (existsSync(one)) accessSync(one, constants.W_OK);
  } catch (error) {
    throw new DataFileError(path, "cannot be written; give this user the right to write it and its folder", error);
  }
}

/**
 * Looks at a file from outside, by the header that SQLite gives every file, and changes nothing.
 *
 * @throws {DataFileError} when it is no data file, one that may not be written, one of a later version, or one whose log is damaged.
 */
export function inspect(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && !found.isFile()) throw new DataFileError(path, "is not a file");
  refuseUnwritable(path);
  if (!found || found.size === 0) return;
  const header = headerOf(path);
  const isSqlite = Buffer.from(header.buffer, 0, magic.length).toString("latin1") === magic;
  const pages = header.getUint32(28);
  const version = header.getUint32(60);
  const application = header.getUint32(68);
  // A new file that never came to hold a table: the process ended while making it.
  const isBlank = isSqlite && application === 0 && version === 0 && pages <= 1;
  if (!isSqlite || (application !== applicationId && !isBlank)) {
    throw new DataFileError(path, "is not one of rivya-mock; name another, or one that does not exist yet");
  }
  refuseLater(path, version);
  const log = `${path}-wal`;
  if (existsSync(log) && isLogDamaged(log)) {
    throw new DataFileError(
      path,
      `has a damaged log, ${log}: put a copy of it in its place, or name another data file`,
    );
  }
}

/** @throws {DataFileError} */
export function refuseLater(path: string, version: number): void {
  if (version <= schemaVersion) return;
  throw new DataFileError(
    path,
    `is of version ${version}, and this rivya-mock knows versions up to ${schemaVersion}: use a later rivya-mock`,
  );
}
