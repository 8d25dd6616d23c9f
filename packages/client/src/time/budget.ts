import { RivyaAbortError } from "../errors/abort-error.ts";
import { RivyaError } from "../errors/rivya-error.ts";
import type { RivyaTimeoutError } from "../errors/timeout-error.ts";
import type { Clock } from "./clock.ts";

export interface Budget {
  readonly clock: Clock;
  /** Milliseconds. */
  readonly ms: number;
  readonly signal: AbortSignal | undefined;
  readonly operation: string;
  /** Made when the time is over, so that it can say how far the work came. */
  readonly late: () => RivyaTimeoutError;
}

// As a reason it costs nothing; without one, an exception with its stack is made for every request.
const done = "done";

/** An outer budget has made its error already; anything else is the caller's reason. */
const errorOf = (operation: string, reason: unknown): RivyaError =>
  reason instanceof RivyaError ? reason : new RivyaAbortError(operation, reason);

/**
 * Does work that must end in time, and by the caller's signal. Rejects at once when either is over, even when the work
 * does not listen to the signal that it gets.
 */
export async function within<Result>(
  { clock, ms, signal: outer, operation, late }: Budget,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (outer?.aborted) throw errorOf(operation, outer.reason);
  const over = new AbortController();
  if (!outer && ms === Infinity) return work(over.signal);
  const finished = new AbortController();
  const abort = () => over.abort(errorOf(operation, outer!.reason));
  outer?.addEventListener("abort", abort, { once: true });
  try {
    return await new Promise<Result>((resolve, reject) => {
      over.signal.addEventListener("abort", () => reject(over.signal.reason as RivyaError), { once: true });
      if (ms < Infinity) {
        clock.sleep(ms, finished.signal).then(
          () => over.abort(late()),
          () => undefined,
        );
      }
      work(over.signal).then(resolve, reject);
    });
  } finally {
    outer?.removeEventListener("abort", abort);
    finished.abort(done);
  }
}
