import type { TaskStatus } from "@rivya/openapi";

/** When a task moves on, in milliseconds since 1970. Its state is read off the clock. */
export interface Timeline {
  readonly createdAt: number;
  readonly processingAt: number;
  readonly settledAt: number;
}

/** How a task ends. */
export type Outcome =
  | { readonly status: "succeeded" }
  | { readonly status: "failed"; /** What `error.message` says. */ readonly message: string };

export const success: Outcome = { status: "succeeded" };

/** @param message What `error.message` says. Default: the sentence of the document's example. */
export const failure = (message = "The generation failed."): Outcome => ({ status: "failed", message });

/** How long a task stays in each state. */
export interface Pace {
  readonly queuedMs: number;
  readonly processingMs: number;
}

export function timeline(createdAt: number, { queuedMs, processingMs }: Pace): Timeline {
  const processingAt = createdAt + queuedMs;
  return { createdAt, processingAt, settledAt: processingAt + processingMs };
}

/** The same line, cut off at a moment before its end. */
export const cutOff = ({ createdAt, processingAt }: Timeline, now: number): Timeline => ({
  createdAt,
  processingAt: Math.min(processingAt, now),
  settledAt: now,
});

/** Where a task is on its timeline, and since when. */
export interface State {
  readonly status: TaskStatus;
  readonly since: number;
}

/** How every task begins, however fast it then moves on: its creation is answered with this. */
export const queued = (line: Timeline): State => ({ status: "queued", since: line.createdAt });

export function stateAt(line: Timeline, { status }: Outcome, now: number): State {
  if (now >= line.settledAt) return { status, since: line.settledAt };
  if (now >= line.processingAt) return { status: "processing", since: line.processingAt };
  return queued(line);
}
