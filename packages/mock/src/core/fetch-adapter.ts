import { chunks } from "@rivya/validator/wire";
import { firstHalf, piecesOf, type Body } from "./answer/body.ts";
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

/** Pieces as a stream; `isCut`: the connection breaks behind the last. */
function toStream(body: Body, isCut: boolean): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = piecesOf(body)[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(stream) {
      const { done, value } = await pieces.next();
      if (!done) stream.enqueue(value);
      else if (isCut) stream.error(broken());
      else stream.close();
    },
    cancel: async () => void (await pieces.return?.()),
  });
}

function toBody(body: Body | null, isCut: boolean) {
  if (body === null) return null;
  if (isCut) return toStream(firstHalf(body), true);
  return typeof body === "string" || body instanceof Uint8Array ? body : toStream(body, false);
}

function toResponse({ status, headers, body, damage }: FinishedAnswer): Response {
  if (damage === "drop") throw broken();
  return new Response(toBody(body, damage === "truncate"), { status, headers });
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
