import { RivyaError } from "./rivya-error.ts";

/** A deadline passed. The task goes on and can be waited for again. */
export class RivyaTimeoutError extends RivyaError {
  override readonly name = "RivyaTimeoutError";
  /** Milliseconds. */
  readonly deadlineMs: number;

  constructor(what: string, deadlineMs: number) {
    super(`${what} within deadlineMs = ${deadlineMs}; wait again, or give it longer`);
    this.deadlineMs = deadlineMs;
  }
}
