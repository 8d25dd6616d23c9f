import { unlessAborted, unlessCut } from "./abort.ts";
import { firstHalf, piecesOf, type Body } from "./answer/body.ts";
import type { FinishedAnswer } from "./answer/finish.ts";
import type { MockRequest } from "./request.ts";
import type { Eventually } from "./store/eventually.ts";

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
  (handle: (request: MockRequest) => Eventually<FinishedAnswer>): MockFetch =>
  async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    request.signal.throwIfAborted();
    const working = handle(toRecord(request));
    // To listen to a signal costs as much as the whole answer.
    const canAbort = input instanceof Request || Boolean(init?.signal);
    const waits = canAbort && working instanceof Promise;
    const answer = await (waits ? unlessAborted(working, request.signal) : working);
    request.signal.throwIfAborted();
    return toResponse(answer);
  };
