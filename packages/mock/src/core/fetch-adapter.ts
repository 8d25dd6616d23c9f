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
    headers: Object.fromEntries(request.headers),
    body: request.body ? chunks(request.body) : null,
  };
}

export const fetchAdapter =
  (handle: (request: MockRequest) => Promise<FinishedAnswer>): MockFetch =>
  async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    request.signal.throwIfAborted();
    const { status, headers, body } = await handle(toRecord(request));
    request.signal.throwIfAborted();
    return new Response(body, { status, headers });
  };
