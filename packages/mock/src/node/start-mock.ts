import { createHash, hash as hashAtOnce } from "node:crypto";
import {
  createMock,
  isManual,
  type ClientOptions,
  type Clock,
  type Hash,
  type Hasher,
  type Mock,
  type MockFetch,
  type MockOptions,
  type StoreStart,
} from "../core/index.ts";
import { close } from "./close.ts";
import { deflate } from "./deflate.ts";
import { withPage } from "./page/with-page.ts";
import { sqliteStore } from "./store/sqlite-store.ts";
import { listen, serve } from "./server.ts";
import { urlOf } from "./url.ts";

export interface StartOptions extends MockOptions {
  /** Default: 0, a free one. */
  readonly port?: number;
  /** The address to listen on. Default: `127.0.0.1`. */
  readonly host?: string;
  /**
   * A file that keeps everything, so that the mock goes on where it ended, however it ended. Made where there is none;
   * one mock at a time may have it. Default: none, and everything is in memory.
   *
   * @example "rivya-mock.db"
   */
  readonly data?: string | undefined;
}

export interface CloseOptions {
  /** How long requests in flight may take to end, in milliseconds. Default: 1000. */
  readonly graceMs?: number;
}

export interface RunningMock extends AsyncDisposable {
  /** Where it listens, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  readonly clock: Clock;
  /** Answers without the network, like the `fetch` of `createMock`. */
  readonly fetch: Mock["fetch"];
  /** Through the port, by a `fetch` that a manual clock waits for, but under `/__mock/`. */
  readonly clientOptions: ClientOptions;
  /** Back to how it was started: tasks, files, credits, keys, scenario, a manual clock too. */
  reset(): Promise<void>;
  /** Lets requests in flight end, answers held back by `slow` at once, and gives the port back. */
  close(options?: CloseOptions): Promise<void>;
}

const hasher = (): Hasher => {
  const state = createHash("sha256");
  return { update: (chunk) => void state.update(chunk), finish: () => state.digest("hex") };
};
const hash: Hash = (data) => hashAtOnce("sha256", data);

// An advance that is asked for would wait for itself.
const steers = (input: string | URL | Request) =>
  URL.parse(String(input instanceof Request ? input.url : input))?.pathname.startsWith("/__mock/") ?? false;

/**
 * A mock on a port of this machine.
 *
 * @throws {RangeError} when an option is out of range; {BadInputError} when the scenario is none; {DataFileError} when
 * the data file cannot be used; the store's error when it cannot be opened; the system's error when the port cannot be
 * had.
 * @example
 * await using mock = await startMock();
 * const client = new RivyaClient(mock.clientOptions);
 */
export async function startMock(options: StartOptions = {}): Promise<RunningMock> {
  const { port: wanted = 0, host = "127.0.0.1", data } = options;
  if (host.trim() === "") throw new RangeError(`host must be a name or an address, such as 127.0.0.1, not "${host}"`);
  const stored = data === undefined ? {} : { store: (start: StoreStart) => sqliteStore(data, start) };
  const mock = createMock({ deflate, hash, hasher, ...stored, ...options });
  await mock.ready();
  const server = serve(withPage(mock, options), { cors: options.cors });
  const port = await listen(server, { port: wanted, host }).catch(async (error: unknown) => {
    await mock.close();
    throw error;
  });
  const url = urlOf(host, port);
  const { apiKey, clock } = mock.clientOptions;
  // An advance of a manual clock waits for what is under way, and cannot see it on the wire.
  const fetch: MockFetch = (input, init) => {
    const answer = globalThis.fetch(input, init);
    if (isManual(clock) && !steers(input)) clock.hold(answer.then((response) => response.clone().arrayBuffer()));
    return answer;
  };
  let closed: Promise<void> | undefined;
  const closeOnce = ({ graceMs = 1000 }: CloseOptions = {}) => {
    mock.letGo();
    return (closed ??= close(server, graceMs).then(mock.close));
  };
  return {
    url,
    port,
    clock,
    fetch: mock.fetch,
    clientOptions: { baseUrl: url, apiKey, clock, fetch },
    reset: mock.reset,
    close: closeOnce,
    [Symbol.asyncDispose]: () => closeOnce(),
  };
}
