/**
 * What every method takes. Defaults, limits and retries are decided by this package, but for idempotency keys and statuses,
 * which are Rivya's.
 *
 * @example
 * await rivya.tasks.create(body, { signal: AbortSignal.timeout(5000), idempotencyKey: `order-${order.id}`, retry: 5 });
 */
export interface CallOptions {
  /**
   * Stops the call, wherever it is; it rejects with `RivyaAbortError`, the signal's reason in `cause`. What was sent may
   * have been done, and a task that was made goes on. Default: none.
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds for one attempt, its body included; above 0, and `Infinity` is none. Default: the client's, 60 seconds
   * unless told otherwise. An attempt that takes longer is tried again.
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Milliseconds for all attempts and the waits between them; above 0. Default: the client's, none unless told otherwise.
   * A wait that would not end in time is not begun.
   */
  readonly deadlineMs?: number | undefined;
  /**
   * For createTask and uploadFile, ignored elsewhere. 1 to 255 printable ASCII characters. Default: a new UUID for each
   * call, the same for all of its attempts. Give one to make sure yourself that a thing is done once. That the service
   * honours it is Rivya's word; that it does so for 24 hours is assumed.
   */
  readonly idempotencyKey?: string | undefined;
  /** On top of the client's, and instead of those of the same name, whatever its case. `Idempotency-Key` is refused. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * How many times it is tried again, from 0 up; `false` is 0. Default: the client's, 2 unless told otherwise. Only what
   * may go well later is: 429, 500, 502, 503, 504, a broken connection, an attempt that took too long.
   */
  readonly retry?: number | false | undefined;
}
