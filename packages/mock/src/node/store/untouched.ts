import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const partsOf = (path: string) => [path, `${path}-wal`, `${path}-shm`];

/** Tells whether anything was written since: its time and size. */
function stateOf(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.mtimeNs} ${found.size}` : "";
}

/**
 * Closes a database and leaves its files as they are: SQLite would write the log of a process that was killed into the
 * file, and whoever wants to save what is damaged needs both as they were. Where they cannot be written, nothing can
 * have changed them.
 *
 * @param existed The files that were there before it was opened.
 */
export function closeUntouched(path: string, existed: ReadonlySet<string>, close: () => void): void {
  const folder = mkdtempSync(join(tmpdir(), "rivya-mock-"));
  try {
    const kept = partsOf(path)
      .filter((part) => existed.has(part) && existsSync(part))
      .map((part, at) => ({ part, copy: join(folder, String(at)), state: stateOf(part) }));
    try {
      for (const { part, copy } of kept) copyFileSync(part, copy);
    } finally {
      close();
    }
    for (const { part, copy, state } of kept) if (stateOf(part) !== state) copyFileSync(copy, part);
    for (const part of partsOf(path)) if (!existed.has(part)) rmSync(part, { force: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const existingParts = (path: string): ReadonlySet<string> => new Set(partsOf(path).filter(existsSync));
