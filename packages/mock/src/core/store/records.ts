import type { CreateTaskRequest, FileKind } from "@rivya/openapi";
import type { Outcome, Timeline } from "../timeline.ts";

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
  /** What was reserved for it. */
  readonly credits: number;
  readonly timeline: Timeline;
  /** How it ends, decided when it is accepted or when somebody steps in. */
  readonly outcome: Outcome;
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

/** An answer that an idempotency key brings back. */
export interface Remembered {
  /** What the request was, as one hash: another request with the same key is a conflict. */
  readonly fingerprint: string;
  readonly status: number;
  readonly location: string;
  /** The body as it was sent. */
  readonly body: string;
}

/** Where an answer is remembered. */
export interface IdempotencySlot {
  readonly account: string;
  readonly operationId: string;
  readonly key: string;
}

/** What is to be remembered, together with the work that it answers. */
export interface Claim extends IdempotencySlot {
  readonly answer: Remembered;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** A fixed window of a rate limit, with the request that was just counted. */
export interface RateWindow {
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
}

export interface AccountRecord {
  readonly account: string;
  /** What can be spent. */
  readonly credits: number;
}
