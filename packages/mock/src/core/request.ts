import type { Eventually } from "./store/eventually.ts";

/** The body of a request, piece by piece. */
export interface RequestBody extends AsyncIterable<Uint8Array> {
  /**
   * All of it, where the platform has a shorter way to that: at once, where it is there. Default: it is read piece by
   * piece.
   *
   * @throws {BodyTooLargeError} as soon as there are more than `maxBytes`. @throws {BodyInterruptedError}
   */
  whole?(maxBytes: number): Eventually<Uint8Array>;
  /** Is told of a piece at which nobody looks any more, where its memory can be used again. Default: nobody is told. */
  release?(piece: Uint8Array): void;
}

/** A request as the core sees it: plain data, made by an adapter from what its platform has. */
export interface MockRequest {
  readonly method: string;
  /** The raw request target: path and query, still percent-encoded. */
  readonly target: string;
  /** The origin that the caller used, without a trailing slash; links in answers start with it. */
  readonly origin: string;
  /** The address of the caller, by which operations without a key are limited. In process `local`. */
  readonly client: string;
  /** The same object for all requests that come over one connection. Default: nothing is known of connections. */
  readonly connection?: object;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: RequestBody | null;
  /** Aborts when nobody waits for the answer any more. Default: somebody always does. */
  readonly signal?: AbortSignal;
}

/** The path of the target: without the query, and without the origin of an absolute target. */
export function pathOf({ target }: MockRequest): string {
  const path = target.startsWith("/") ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");
  const end = path.includes("?") || path.includes("#") ? path.search(/[?#]/) : -1;
  return end === -1 ? path : path.slice(0, end);
}
