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

/** Where a task is on its timeline, and since when. */
export interface State {
  readonly status: TaskStatus;
  readonly since: number;
}

/** How every task begins, however fast it then moves on: its creation is answered with this. */
export const queued = (line: Timeline): State => ({ status: "queued", since: line.createdAt });

export function stateAt(line: Timeline, now: number): State {
  if (now >= line.settledAt) return { status: "succeeded", since: line.settledAt };
  if (now >= line.processingAt) return { status: "processing", since: line.processingAt };
  return queued(line);
}
