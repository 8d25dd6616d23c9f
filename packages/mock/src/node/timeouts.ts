/** How long a client may take, in milliseconds. */
export interface Timeouts {
  /** For the head of a request. */
  readonly headersMs: number;
  /** Between two pieces of a body, his own or that of the answer. */
  readonly bodyIdleMs: number;
  /** For a whole request. */
  readonly requestMs: number;
  /** Between two requests on one connection. */
  readonly keepAliveMs: number;
}

export const timeouts: Timeouts = {
  headersMs: 15_000,
  bodyIdleMs: 30_000,
  requestMs: 600_000,
  // Clients keep a connection for up to 90 seconds (Go does). Closing before they do would fail their next request.
  keepAliveMs: 120_000,
};
