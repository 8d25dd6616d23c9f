/** A request as the core sees it: plain data, made by an adapter from what its platform has. */
export interface MockRequest {
  readonly method: string;
  /** The raw request target: path and query, still percent-encoded. */
  readonly target: string;
  /** The origin that the caller used, without a trailing slash; links in answers start with it. */
  readonly origin: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** The path of the target: without the query, and without the origin of an absolute target. */
export function pathOf({ target }: MockRequest): string {
  const path = target.startsWith("/") ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");
  const end = path.search(/[?#]/);
  return end === -1 ? path : path.slice(0, end);
}
