import { RivyaError } from "../errors/rivya-error.ts";
import { backoff } from "../time/backoff.ts";

const longestRetryAfterMs = 60_000;

/** Whether an answer of this status may be another one later. */
export const isRetryable = (status: number): boolean => [429, 500, 502, 503, 504].includes(status);

interface Asking {
  readonly retryAfterMs?: number | undefined;
  readonly cause?: Asking | undefined;
}

/**
 * Milliseconds to wait after this many failures; undefined when it must not be tried again. Never shorter than the
 * service asks for, and not at all when it asks for more than a minute.
 */
export function retryDelay(error: unknown, failures: number, random: () => number): number | undefined {
  if (!(error instanceof RivyaError) || !error.retryable) return undefined;
  // A deadline that leaves no time for such a wait has the answer that asked for it as its cause.
  const { cause, retryAfterMs = cause?.retryAfterMs ?? 0 } = error as Asking;
  return retryAfterMs > longestRetryAfterMs ? undefined : Math.max(retryAfterMs, backoff(failures, random));
}
