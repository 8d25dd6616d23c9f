import type { Outcome } from "../timeline.ts";
import type { Content, ContentSink } from "./content.ts";
import type { Eventually } from "./eventually.ts";
import type {
  AccountRecord,
  Claim,
  FileRecord,
  IdempotencySlot,
  KeyRecord,
  RateWindow,
  Remembered,
  TaskRecord,
} from "./records.ts";

/** What a store begins with. */
export interface StoreStart {
  /** The keys that there are from the start, by the SHA-256 of the key. */
  readonly keys: ReadonlyMap<string, KeyRecord>;
  /** What an account starts with that the store does not hold yet. */
  readonly credits: number;
  /** How many tasks stay: of more, those that ended are forgotten, the oldest first. null: all stay. */
  readonly keepTasks: number | null;
}

/** What came of an attempt to keep something: a claim that lost to an earlier one brings back what that one got. */
export type Kept = { readonly kept: true } | { readonly kept: false; readonly remembered: Remembered };

/** The same for a task, which has to be paid for besides. */
export type Accepted = Kept | { readonly kept: false; readonly remembered: null };

/**
 * What the mock remembers, reached through whole operations: each happens entirely or not at all, and no other
 * operation sees it half done. Nothing that has expired by `now` is found, and whatever was due by `now` (the credits
 * of a failed task that go back) has happened.
 */
export interface Store {
  /** Keys are known by the SHA-256 of the key, in hex; the key itself is nowhere. */
  findKey(hash: string): Eventually<KeyRecord | null>;
  /** Adds a key, or puts it in the place of the one with this hash. */
  keepKey(hash: string, key: KeyRecord): Eventually<void>;
  /** Revokes a key for good: the key as it then is, null when there is none by this hash. */
  revokeKey(hash: string): Eventually<KeyRecord | null>;

  /** Counts one more request into the window of this bucket; the first one opens it. */
  countRequest(bucket: string, windowMs: number, now: number): Eventually<RateWindow>;

  /** What this key has been answered already. */
  recall(slot: IdempotencySlot, now: number): Eventually<Remembered | null>;

  /** The credits that the account can spend. */
  credits(account: string, now: number): Eventually<number>;
  setCredits(account: string, credits: number, now: number): Eventually<void>;
  /** Every account that a key belongs to or that has been used, by name. */
  accounts(now: number): Eventually<readonly AccountRecord[]>;

  /** Charges the account, keeps the task and remembers its answer; or, where the claim is taken or the credits are too few, none of it. */
  acceptTask(task: TaskRecord, claim: Claim | null, now: number): Eventually<Accepted>;
  /** A task by id, of whatever account. */
  findTask(id: string, now: number): Eventually<TaskRecord | null>;
  /** The newest tasks of all accounts, newest first. */
  recentTasks(limit: number): Eventually<readonly TaskRecord[]>;
  /**
   * Ends a task now, unless it has ended: the task as it then is, null when there is none by this id. A task whose
   * credits have come back has ended, whatever time it is now.
   */
  settleTask(id: string, outcome: Outcome, now: number): Eventually<{ settled: boolean; task: TaskRecord } | null>;

  /** Takes the bytes of a file before there is a file. What nobody adopts is gone at the latest when the store opens again. */
  receive(): ContentSink;
  /** Keeps a file, adopts a content that was received, and remembers the answer, unless the claim is taken. */
  keepFile(file: FileRecord, content: Content, claim: Claim | null, now: number): Eventually<Kept>;
  /** A file by id, of whatever account. */
  findFile(id: string, now: number): Eventually<FileRecord | null>;
  readFile(id: string, now: number): Eventually<Content | null>;
  /** The newest files of all accounts, newest first. */
  recentFiles(limit: number, now: number): Eventually<readonly FileRecord[]>;

  /** 32 bytes of chance, the same as long as the records last: what signatures are made with. */
  secret(): Eventually<Uint8Array<ArrayBuffer>>;

  /**
   * The latest moment that it was asked about, in milliseconds since 1970; null for none. A store that outlives its
   * process has it: time goes on from there. Default: none.
   */
  latest?(): Eventually<number | null>;
  /** Remembers that a clock that people turn stands here now. Default: time is seen from what is asked. */
  keepTime?(now: number): Eventually<void>;
  /** Forgets everything and begins again. What it was asked for before does not happen afterwards. */
  reset(): Eventually<void>;
  /** Lets go of whatever holds the records. Nothing is asked afterwards. Default: there is nothing to let go of. */
  close?(): Eventually<void>;
}
