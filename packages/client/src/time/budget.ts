import { RivyaAbortError } from "../errors/abort-error.ts";
import type { RivyaError } from "../errors/rivya-error.ts";
import type { RivyaTimeoutError } from "../errors/timeout-error.ts";
import { alarm, type Clock } from "./clock.ts";

export interface Budget {
  readonly clock: Clock;
  /** Milliseconds. */
  readonly ms: number;
  readonly signal: AbortSignal | undefined;
  readonly operation: string;
  /** Made when the time is over, so that it can say how far the work came. */
  readonly late: () => RivyaTimeoutError;
}

// An abort of one of these comes from an outer budget, which has made its error already.
const own = new WeakSet<AbortSignal>();

/**
 * Does work that must end in time, and by the caller's signal. Rejects at once when either is over, even when the work
 * does not listen to the signal that it gets.
 */
export function within<Result>(
  { clock, signal: outer, ms, operation, late }: Budget,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const over = new AbortController();
  own.add(over.signal);
  return new Promise<Result>((resolve, reject) => {
    let disarm: (() => void) | undefined;
    const end = () => {
      outer?.removeEventListener("abort", abort);
      disarm?.();
    };
    const stop = (error: RivyaError) => {
      end();
      reject(error);
      over.abort(error);
    };
    const abort = () => {
      const reason: unknown = outer!.reason;
      stop(own.has(outer!) ? (reason as RivyaError) : new RivyaAbortError(operation, reason));
    };
    if (outer?.aborted) return abort();
    outer?.addEventListener("abort", abort);
    if (ms < Infinity) disarm = alarm(clock, ms, () => stop(late()));
    work(over.signal).finally(end).then(resolve, reject);
  });
}
