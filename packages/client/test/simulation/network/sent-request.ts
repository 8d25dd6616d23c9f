/** One request, read to its end, so that it can be delivered more than once. */
export interface SentRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  readonly redirect: RequestRedirect;
  readonly signal: AbortSignal;
  /** Whose signal it is: collected as garbage, a `Request` takes with it what lets its signal abort. */
  readonly source: unknown;
}

type FetchArguments = Parameters<typeof globalThis.fetch>;

/** Without a pause where nothing has to be waited for, as for most requests. */
export function sentRequest(input: FetchArguments[0], init: FetchArguments[1]): SentRequest | Promise<SentRequest> {
  const { method = "GET", signal, body } = input instanceof Request ? input : (init ?? {});
  const redirect = init?.redirect ?? (input instanceof Request ? input.redirect : "follow");
  const url = new URL(input instanceof Request ? input.url : input);
  const sent = { method, url, redirect, signal: signal ?? new AbortController().signal, source: input };
  if (body === undefined || body === null || typeof body === "string") {
    const headers = new Headers((input instanceof Request ? input : init)?.headers);
    return { ...sent, headers, body: body ?? null };
  }
  const request = input instanceof Request ? input : new Request(input, init);
  return request.arrayBuffer().then((bytes) => ({ ...sent, headers: request.headers, body: new Uint8Array(bytes) }));
}
