/** What is known of an answer that is an error, without the request and so without the key. */
export interface AnswerFacts {
  readonly operation: string;
  /** HTTP status; 0 for a redirect in a browser, which hides it. */
  readonly status: number;
  /** Quote it when you ask for help. */
  readonly requestId: string | undefined;
  /** Milliseconds that the service asks to wait, by `Retry-After`. */
  readonly retryAfterMs?: number | undefined;
  /** Whether the same call may go well later. Default false. */
  readonly retryable?: boolean;
}
