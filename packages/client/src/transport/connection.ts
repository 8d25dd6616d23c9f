import { checkedMs, checkedRetry } from "../input.ts";
import type { Logger } from "../logger.ts";
import { realClock, type Clock } from "../time/clock.ts";
import { askByFetch, type Ask } from "./ask.ts";
import type { Redact } from "./redact.ts";
import { serviceOf, type Service } from "./service.ts";

export interface ConnectionOptions {
  /** Default: `RIVYA_API_KEY` of the environment. Missing, it is an error at the first call that needs one. */
  readonly apiKey?: string | undefined;
  /** An origin. Default: `RIVYA_BASE_URL` of the environment, else `https://rivya.ai`. */
  readonly baseUrl?: string | undefined;
  /** Default: the platform's. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds for one attempt, its body included. Default 60 seconds. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for all attempts of a call and the waits between them. Default: none. */
  readonly deadlineMs?: number | undefined;
  /** How many times a call is tried again; `false` is 0. Default 2. */
  readonly retry?: number | false | undefined;
  /** Where all waiting comes from. Default: the platform's. */
  readonly clock?: Clock | undefined;
  /** Chance, for jitter: from 0 up to 1. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Default: nothing is told. */
  readonly logger?: Logger | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Lets a key into a browser, where everyone who opens the page can read it. Default false. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** How a client was set up, defaults filled in. */
export interface Settings {
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retry: number;
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: Logger;
  readonly redact: Redact;
  readonly ask: Ask;
  /** Sends neither key nor headers of its own. */
  readonly fetch: typeof globalThis.fetch;
}

/** What the free functions need: a `RivyaClient`, or the smaller thing that `connect` makes. */
export interface Connection {
  readonly settings: Settings;
}

export function settingsOf(
  {
    timeoutMs = 60_000,
    deadlineMs = Infinity,
    retry = 2,
    clock = realClock,
    random = Math.random,
    logger = {},
  }: ConnectionOptions,
  { origin, redact, fetch }: Service,
  ask: Ask,
): Settings {
  return {
    baseUrl: origin,
    timeoutMs: checkedMs("options", "timeoutMs", timeoutMs),
    deadlineMs: checkedMs("options", "deadlineMs", deadlineMs),
    retry: checkedRetry("options", retry),
    clock,
    random,
    logger,
    redact,
    ask,
    fetch,
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
