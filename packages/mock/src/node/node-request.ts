/// <reference lib="es2024.arraybuffer" />
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { MockRequest, RequestBody } from "../core/index.ts";
import { originOf } from "./origin.ts";
import { timedBody, timedWholeBody } from "./timed-body.ts";

type Headers = MockRequest["headers"];

// Node joins headers that came twice, but for this one, which no request should have.
const isPlain = (headers: IncomingHttpHeaders): headers is IncomingHttpHeaders & Headers =>
  headers["set-cookie"] === undefined;

const headersOf = ({ headers }: IncomingMessage): Headers =>
  isPlain(headers)
    ? headers
    : Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value && String(value)]));

export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;

class NodeBody implements RequestBody {
  readonly #request: IncomingMessage;
  readonly #idleMs: number;

  constructor(request: IncomingMessage, idleMs: number) {
    this.#request = request;
    this.#idleMs = idleMs;
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return timedBody(this.#request, this.#idleMs);
  }

  whole(maxBytes: number): Uint8Array | Promise<Uint8Array> {
    return timedWholeBody(this.#request, maxBytes, this.#idleMs);
  }

  release(piece: Uint8Array): void {
    giveBack(piece);
  }
}

// Node gives every piece a buffer of its own. Given back at once, an upload takes no more memory than one of them.
function giveBack({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}

/** A request of Node as the core sees it. A class: a literal with a getter of its own is costly to make and to forget. */
export class NodeRequest implements MockRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Headers;
  readonly body: RequestBody | null;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;

  /** @param idleMs How long the caller may pause while the body is read, in milliseconds. */
  constructor(request: IncomingMessage, response: ServerResponse, idleMs: number) {
    const headers = headersOf(request);
    this.method = request.method ?? "GET";
    this.target = request.url ?? "/";
    this.headers = headers;
    this.body = hasBody(request) ? new NodeBody(request, idleMs) : null;
    this.#request = request;
    this.#response = response;
  }

  get origin(): string {
    return originOf(this.headers["host"], this.#request.socket);
  }

  get connection(): object {
    return this.#request.socket;
  }

  get client(): string {
    return this.#request.socket.remoteAddress ?? "unknown";
  }

  get signal(): AbortSignal {
    const gone = new AbortController();
    this.#response.once("close", () => gone.abort());
    return gone.signal;
  }
}
