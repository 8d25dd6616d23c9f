import { promisify } from "node:util";
import { deflate as deflateWithCallback } from "node:zlib";
import { createMock, type ClientOptions, type Deflate, type Mock, type MockOptions } from "../core/index.ts";
import { close } from "./close.ts";
import { listen, serve } from "./server.ts";

export interface StartOptions extends MockOptions {
  /** Default: 0, a free one. */
  readonly port?: number;
  /** The address to listen on. Default: `127.0.0.1`. */
  readonly host?: string;
}

export interface RunningMock extends AsyncDisposable {
  /** Where it listens, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Answers without the network, like the `fetch` of `createMock`. */
  readonly fetch: Mock["fetch"];
  readonly clientOptions: ClientOptions;
  /** Lets requests in flight end, for at most a second, and gives the port back. */
  close(): Promise<void>;
}

const compress = promisify<Uint8Array, { level: number }, Buffer<ArrayBuffer>>(deflateWithCallback);
const deflate: Deflate = (data) => compress(data, { level: 3 });

const graceMs = 1000;

/**
 * A mock on a port of this machine.
 *
 * @throws {RangeError} when an option is out of range; the system's error when the port cannot be had.
 * @example
 * await using mock = await startMock();
 * const client = new RivyaClient(mock.clientOptions);
 */
export async function startMock(options: StartOptions = {}): Promise<RunningMock> {
  const { port: wanted = 0, host = "127.0.0.1" } = options;
  const mock = createMock({ deflate, ...options });
  const server = serve(mock);
  const port = await listen(server, { port: wanted, host });
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  const { apiKey, clock } = mock.clientOptions;
  let closed: Promise<void> | undefined;
  const closeOnce = () => (closed ??= close(server, graceMs));
  return {
    url,
    port,
    fetch: mock.fetch,
    clientOptions: { baseUrl: url, apiKey, clock },
    close: closeOnce,
    [Symbol.asyncDispose]: closeOnce,
  };
}
