import type { TaskStatus } from "@rivya/openapi";

/** When a task moves on, in milliseconds since 1970. Fixed when the task is made; its state is read off the clock. */
export interface Timeline {
  readonly createdAt: number;
  readonly processingAt: number;
  readonly settledAt: number;
}

/** How long a task stays in each state. */
export interface Pace {
  readonly queuedMs: number;
  readonly processingMs: number;
}

export function timeline(createdAt: number, { queuedMs, processingMs }: Pace): Timeline {
  const processingAt = createdAt + queuedMs;
  return { createdAt, processingAt, settledAt: processingAt + processingMs };
}

/** The state of a task at a moment, and when it got there. */
export function stateAt(line: Timeline, now: number): { readonly status: TaskStatus; readonly since: number } {
  if (now >= line.settledAt) return { status: "succeeded", since: line.settledAt };
  if (now >= line.processingAt) return { status: "processing", since: line.processingAt };
  return { status: "queued", since: line.createdAt };
}
