import { unlessAborted, unlessCut } from "./abort.ts";
import type { FinishedAnswer } from "./answer/finish.ts";
import type { MockRequest } from "./request.ts";

/** Takes whatever `fetch` takes, and asks this mock and no network. */
export type MockFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

function toRecord(request: Request): MockRequest {
  const { origin } = new URL(request.url);
  return {
    method: request.method,
    target: request.url.slice(request.url.indexOf("/", request.url.indexOf("//") + 2)),
    origin,
    client: "local",
    headers: Object.fromEntries(request.headers),
    body: request.body ? unlessCut(request.body, request.signal) : null,
    signal: request.signal,
  };
}

const broken = () =>
  new TypeError("fetch failed: the mock broke the connection, for an effect or because it was reset");

/** The first half of a body, and then the end of the connection. */
function half(body: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const parts = [body.subarray(0, Math.floor(body.length / 2))];
  return new ReadableStream({
    pull(stream) {
      const part = parts.pop();
      if (part && part.length > 0) stream.enqueue(part);
      else stream.error(broken());
    },
  });
}

function toResponse({ status, headers, body, damage }: FinishedAnswer): Response {
  if (damage === "drop") throw broken();
  return new Response(damage === "truncate" && body ? half(body) : body, { status, headers });
}

export const fetchAdapter =
  (handle: (request: MockRequest) => Promise<FinishedAnswer>): MockFetch =>
  async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    request.signal.throwIfAborted();
    const working = handle(toRecord(request));
    // To listen to a signal costs as much as the whole answer.
    const canAbort = input instanceof Request || Boolean(init?.signal);
    const answer = await (canAbort ? unlessAborted(working, request.signal) : working);
    request.signal.throwIfAborted();
    return toResponse(answer);
  };
