/** What happened to one request. Never the key, never a body. */
export interface LogFacts {
  readonly operation: string;
  /** Counted from 1. */
  readonly attempt: number;
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** How long it took, in milliseconds. */
  readonly tookMs: number;
  /** The name of the error, where it failed. */
  readonly error?: string | undefined;
  /** Milliseconds until it is tried again. */
  readonly waitMs?: number | undefined;
}

/**
 * Where the client tells what it does: each answer on `debug`, each failure that is tried again on `warn`. Leave a level
 * out to hear nothing of it. `console` is one. What it throws is ignored.
 *
 * @example
 * const rivya = new RivyaClient({ logger: { warn: (message, facts) => log.warn(facts, message) } });
 */
export interface Logger {
  debug?(message: string, facts: LogFacts): void;
  warn?(message: string, facts: LogFacts): void;
}
