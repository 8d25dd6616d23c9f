import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const partsOf = (path: string) => [path, `${path}-wal`, `${path}-shm`];

/**
 * Closes a database and leaves its files as they are: SQLite would write the log of a process that was killed into the
 * file, and whoever wants to save what is damaged needs both as they were.
 *
 * @param existed The files that were there before it was opened.
 */
export function closeUntouched(path: string, existed: ReadonlySet<string>, close: () => void): void {
  const folder = mkdtempSync(join(tmpdir(), "rivya-mock-"));
  try {
    const kept = partsOf(path).filter((part) => existed.has(part) && existsSync(part));
    kept.forEach((part, at) => copyFileSync(part, join(folder, String(at))));
    close();
    kept.forEach((part, at) => copyFileSync(join(folder, String(at)), part));
    for (const part of partsOf(path)) if (!existed.has(part)) rmSync(part, { force: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const existingParts = (path: string): ReadonlySet<string> => new Set(partsOf(path).filter(existsSync));
