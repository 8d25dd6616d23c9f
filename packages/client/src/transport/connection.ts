import type { Logger } from "../logger.ts";
import { realClock, type Clock } from "../time/clock.ts";
import { askByFetch, type Ask } from "./ask.ts";
import { checkedCall, type CheckedCall } from "./checked-call.ts";
import type { Redact } from "./redact.ts";
import { serviceOf, type Service } from "./service.ts";

/**
 * How a client is set up. All of it is optional; the defaults are decided by this package, the address is Rivya's.
 *
 * @example
 * const rivya = new RivyaClient({ timeoutMs: 20_000, deadlineMs: 120_000, retry: 5, logger: console });
 */
export interface ConnectionOptions {
  /**
   * Default: `RIVYA_API_KEY` of the environment. Missing, it is an error at the first call that needs one. Sent to
   * `baseUrl` alone, over https, or to `localhost`, 127.0.0.0/8 and `[::1]`.
   */
  readonly apiKey?: string | undefined;
  /**
   * An origin, without path: those of the calls come from Rivya's document. Default: `RIVYA_BASE_URL` of the environment,
   * else `https://rivya.ai`.
   */
  readonly baseUrl?: string | undefined;
  /** Default: the platform's. It is called with what the platform's takes, and has to listen to `init.signal`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds for one attempt, its body included; above 0. Default 60 seconds; files have ten times as long. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for all attempts of a call and the waits between them; above 0. Default: none. A wait has its own. */
  readonly deadlineMs?: number | undefined;
  /** How many times a call is tried again, from 0 up; `false` is 0. Default 2, POST too, by its idempotency key. */
  readonly retry?: number | false | undefined;
  /** Where all waiting comes from. Default: the platform's. It is never asked for a sleep of more than 2^31-1 ms. */
  readonly clock?: Clock | undefined;
  /** Chance, for jitter: from 0 up to but not 1. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Hears of each answer and each failure that is tried again; `console` is one. Default: nothing is told. */
  readonly logger?: Logger | undefined;
  /** Sent with every request to the service; not with downloads. `Idempotency-Key` is refused. Default: none. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Lets a key into a browser, where everyone who opens the page can read it. Default false. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** How a client was set up, defaults filled in. */
export interface Settings extends CheckedCall {
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: Logger;
  readonly redact: Redact;
  /** Throws where there is no key that may be sent for a path. */
  readonly checkKey: (path: string) => void;
  readonly ask: Ask;
  /** Sends neither key nor headers of its own. */
  readonly fetch: typeof globalThis.fetch;
}

/** What the free functions need: a `RivyaClient`, or the smaller thing that `connect` makes. */
export interface Connection {
  /** For the functions of this package alone. */
  readonly settings: Settings;
}

export function settingsOf(
  { clock = realClock, random = Math.random, logger = {}, ...call }: ConnectionOptions,
  { baseUrl, redact, fetch, authorization }: Service,
  ask: Ask,
): Settings {
  return {
    ...checkedCall("options", { timeoutMs: 60_000, deadlineMs: Infinity, retry: 2 }, call),
    clock,
    random,
    logger,
    baseUrl,
    redact,
    fetch,
    ask,
    checkKey: (path) => void authorization(path),
  };
}

/**
 * A client without methods and without `api`, for the free functions and small bundles. Sends nothing.
 *
 * @throws {RivyaInputError} when an option is wrong.
 * @example
 * const client = connect();
 * const task = await createTask(client, { model: "qwen-image", prompt: "A red kite over a green hill" });
 */
export function connect(options: ConnectionOptions = {}): Connection {
  const service = serviceOf(options);
  return { settings: settingsOf(options, service, askByFetch(service)) };
}
