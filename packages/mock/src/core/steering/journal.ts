import { redacted } from "./redacted.ts";

/** What the journal keeps of one request. No key is in it. */
export interface JournalEntry {
  readonly at: string;
  readonly request_id: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Null where no route is. */
  readonly operation: string | null;
  readonly status: number;
  /** How long it took, in milliseconds of real time. */
  readonly milliseconds: number;
  /** The check that refused it; null when none did. */
  readonly refused_by: string | null;
}

/** The latest requests, oldest first. */
export interface Journal {
  /** How many requests there have been, those included that are forgotten. */
  readonly total: number;
  /** Keeps the request without its keys, and gives it back as it is kept. */
  add(entry: JournalEntry): JournalEntry;
  /** The latest `limit`, newest last. Default: all that are kept. */
  entries(limit?: number): readonly JournalEntry[];
  clear(): void;
}

/** How many requests a journal keeps. */
export const journalLength = 1000;

export function createJournal(length: number = journalLength): Journal {
  let ring: JournalEntry[] = [];
  let total = 0;
  return {
    get total() {
      return total;
    },
    add(entry) {
      const path = redacted(entry.path);
      const kept = path === entry.path ? entry : { ...entry, path };
      ring[total % length] = kept;
      total += 1;
      return kept;
    },
    entries(limit = length) {
      const count = Math.min(limit, ring.length);
      return Array.from({ length: count }, (_, at) => ring[(total - count + at) % length]!);
    },
    clear() {
      ring = [];
      total = 0;
    },
  };
}
