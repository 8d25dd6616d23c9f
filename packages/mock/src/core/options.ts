import type { Clock } from "./clock/clock.ts";
import type { Deflate } from "./media/png.ts";

export interface MockOptions {
  /** What each account starts with. Default: 1000. */
  readonly credits?: number;
  /** How long a task is `queued`, in milliseconds. Default: 300. */
  readonly queuedMs?: number;
  /** How long it is then `processing`, in milliseconds. Default: 1500. */
  readonly processingMs?: number;
  /** All time that the mock knows. Default: the platform's. */
  readonly clock?: Clock;
  /** Compresses the data of PNG pictures into a zlib stream. Default: the platform's `CompressionStream`. */
  readonly deflate?: Deflate;
  /** Is told of an error of the mock's own, which the caller sees as `internal_error`. Default: nobody is told. */
  readonly onError?: (error: unknown) => void;
}

/** @throws {RangeError} when it is not a whole number from 0 up. */
export function wholeNumber(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new RangeError(`${name} must be a whole number from 0 up, not ${value}`);
}
