import type { JsonAnswer } from "../answer/answer.ts";
import type { Claim, IdempotencySlot } from "../store/records.ts";

/** How long the answer to an idempotency key is remembered: 24 hours, in milliseconds. */
const lifetimeMs = 24 * 60 * 60 * 1000;

/** A request that came with an idempotency key. */
export interface Attempt {
  readonly slot: IdempotencySlot;
  /** What it asks for, as one hash. */
  readonly fingerprint: string;
}

/** What is to be remembered when its work is done; null for a request without a key. */
export function claimOf(attempt: Attempt | undefined, now: number, answer: JsonAnswer, location: string): Claim | null {
  if (!attempt) return null;
  const { slot, fingerprint } = attempt;
  const { status, body } = answer;
  return { ...slot, answer: { fingerprint, status, location, body }, expiresAt: now + lifetimeMs };
}
