import { RivyaError } from "./rivya-error.ts";

export interface TimeoutFacts {
  readonly operation: string;
  /** The option that ran out: `timeoutMs` is for one attempt, `deadlineMs` for all of them and the waits between. */
  readonly budget: "timeoutMs" | "deadlineMs";
  /** What it was set to, in milliseconds. */
  readonly ms: number;
  /** How many requests, or looks at a task, were begun. */
  readonly attempts: number;
  /** What the attempt before had failed with. */
  readonly cause?: unknown;
}

/** Time ran out. What was asked for may have been done: a task that was made goes on and can be waited for again. */
export class RivyaTimeoutError extends RivyaError implements TimeoutFacts {
  override readonly name = "RivyaTimeoutError";
  declare readonly operation: string;
  declare readonly budget: "timeoutMs" | "deadlineMs";
  declare readonly ms: number;
  declare readonly attempts: number;

  /** @param note What else the message has to say. */
  constructor(facts: TimeoutFacts, note = "") {
    const { operation, budget, ms, attempts } = facts;
    super(`${operation}: ${budget} = ${ms} ran out, attempts: ${attempts}${note}`, { ...facts, retryable: true });
  }
}
