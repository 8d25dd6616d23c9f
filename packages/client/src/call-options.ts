/** What every method takes. */
export interface CallOptions {
  /** Stops the call, wherever it is; it rejects with `RivyaAbortError`, the signal's reason in `cause`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, its body included. Default: the client's, 60 seconds unless told otherwise. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for all attempts and the waits between them. Default: the client's, none unless told otherwise. */
  readonly deadlineMs?: number | undefined;
  /**
   * For createTask and uploadFile, ignored elsewhere. 1 to 255 printable ASCII characters. Default: a new UUID for each
   * call, the same for all of its attempts. Give one to make sure yourself that a thing is done once.
   */
  readonly idempotencyKey?: string | undefined;
  /** On top of the client's. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How many times it is tried again; `false` is 0. Default: the client's, 2 unless told otherwise. */
  readonly retry?: number | false | undefined;
}
