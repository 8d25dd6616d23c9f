import { chunks } from "@rivya/validator/wire";
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
    body: request.body ? chunks(request.body) : null,
    signal: request.signal,
  };
}

const broken = () => new TypeError("fetch failed: the connection broke, as an effect asked for");

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
    const answer = await handle(toRecord(request));
    request.signal.throwIfAborted();
    return toResponse(answer);
  };
