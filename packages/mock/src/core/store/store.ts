import type { CreateTaskRequest, FileKind } from "@rivya/openapi";
import type { Timeline } from "../timeline.ts";

export interface KeyRecord {
  readonly account: string;
  readonly scopes: ReadonlySet<string>;
  readonly revoked: boolean;
  /** Milliseconds since 1970; null when it never expires. */
  readonly expiresAt: number | null;
}

export interface TaskRecord {
  readonly id: string;
  readonly account: string;
  readonly request: CreateTaskRequest;
  readonly credits: number;
  readonly timeline: Timeline;
  /** What each reference looks like, in a word: the SHA-256 of a file, or the URL of something external. */
  readonly referenceMarks: readonly string[];
}

export interface FileRecord {
  readonly id: string;
  readonly account: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly mimeType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly durationSeconds: number | null;
  readonly durationToken: string | null;
  readonly clientRequestId: string | null;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** A value that a database gives later, and memory at once. */
export type Eventually<T> = T | Promise<T>;

/**
 * What the mock remembers, reached through whole operations: each happens entirely or not at all, and no other
 * operation sees it half done. Nothing that has expired by `now` is found.
 */
export interface Store {
  findKey(key: string): Eventually<KeyRecord | null>;
  /** The credits that the account can spend. */
  credits(account: string): Eventually<number>;
  /** Charges the account and keeps the task, or does neither: false when there are too few credits. */
  acceptTask(task: TaskRecord): Eventually<boolean>;
  /** A task by id, of whatever account. */
  findTask(id: string): Eventually<TaskRecord | null>;
  keepFile(file: FileRecord, content: Uint8Array<ArrayBuffer>): Eventually<void>;
  /** A file by id, of whatever account. */
  findFile(id: string, now: number): Eventually<FileRecord | null>;
  readFile(id: string, now: number): Eventually<Uint8Array<ArrayBuffer> | null>;
}
