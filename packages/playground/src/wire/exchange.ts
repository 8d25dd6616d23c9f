/** One request and its answer, as they went over the wire. No key of one's own is in it. */
export interface Exchange {
  readonly id: number;
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: readonly [string, string][];
  readonly requestBody: string;
  /** Null until it is answered, and where it never is. */
  readonly status: number | null;
  readonly responseHeaders: readonly [string, string][];
  readonly responseBody: string;
  /** Why there is no answer. */
  readonly failure: string | null;
}

const headerLine = ([name, value]: readonly [string, string]) => `${name}: ${value}`;

/** The request as text, as in HTTP/1.1. */
export function requestText({ method, url, requestHeaders, requestBody }: Exchange): string {
  const { host, pathname, search } = new URL(url);
  const head = [`${method} ${pathname}${search}`, `host: ${host}`, ...requestHeaders.map(headerLine)];
  return [...head, ...(requestBody === "" ? [] : ["", requestBody])].join("\n");
}

/** The answer as text; of one that never came, why. */
export function responseText({ status, responseHeaders, responseBody, failure }: Exchange): string {
  if (failure !== null) return failure;
  if (status === null) return "";
  return [status, ...responseHeaders.map(headerLine), ...(responseBody === "" ? [] : ["", responseBody])].join("\n");
}
