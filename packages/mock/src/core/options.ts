import type { Clock } from "./clock/clock.ts";
import type { Hash, Hasher } from "./hash.ts";
import type { NewKey } from "./keys.ts";
import type { Deflate } from "./media/png.ts";
import type { RateLimit } from "./service.ts";
import type { JournalEntry } from "./steering/journal.ts";
import type { Scenario } from "./steering/scenario.ts";
import type { Eventually } from "./store/eventually.ts";
import type { Store, StoreStart } from "./store/store.ts";

export interface MockOptions {
  /** What each account starts with. Default: 1000. */
  readonly credits?: number;
  /** Keys besides the built-in ones; one of the same name takes its place. Default: none. */
  readonly keys?: readonly NewKey[];
  /**
   * How many requests each key has in a window, and each address without a key; null for no limit. Default: null.
   *
   * @example { requests: 60, seconds: 60 }
   */
  readonly rateLimit?: RateLimit | null;
  /** How long a task is `queued`, in milliseconds. Default: 300. */
  readonly queuedMs?: number;
  /** How long it is then `processing`, in milliseconds. Default: 1500. */
  readonly processingMs?: number;
  /** All time that the mock knows. Default: the platform's. */
  readonly clock?: Clock;
  /** How tasks go and what happens to which call. Default: nothing out of the ordinary. */
  readonly scenario?: Scenario;
  /** Whether browsers of any origin may call. Default: true. */
  readonly cors?: boolean;
  /** Whether the mock can be steered: under `/__mock/` and by the header `X-Rivya-Mock`. Default: true. */
  readonly control?: boolean;
  /** Whether it can be steered from other machines too. Default: false. */
  readonly allowRemoteControl?: boolean;
  /**
   * How many tasks are remembered: of more, those that have ended are forgotten, the oldest first. A whole number from
   * 1; null for all. Default: null.
   */
  readonly keepTasks?: number | null;
  /** Makes the store that remembers everything. Default: one in memory. */
  readonly store?: (start: StoreStart) => Eventually<Store>;
  /** SHA-256 in hex. Default: the platform's `crypto.subtle`. */
  readonly hash?: Hash;
  /** SHA-256 of bytes that come one after the other. Default: one in plain JavaScript. */
  readonly hasher?: () => Hasher;
  /** Compresses the data of PNG pictures into a zlib stream. Default: the platform's `CompressionStream`. */
  readonly deflate?: Deflate;
  /** Is told of every request once it is answered. Default: nobody is told. */
  readonly onRequest?: (entry: JournalEntry) => void;
  /** Is told of an error of the mock's own, which the caller sees as `internal_error`. Default: nobody is told. */
  readonly onError?: (error: unknown) => void;
}

/** @throws {RangeError} when it is not a whole number from the least up. */
export function wholeNumber(name: string, value: number, least = 0): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new RangeError(`${name} must be a whole number from ${least} up, not ${value}`);
}
