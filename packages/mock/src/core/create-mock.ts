import { finish, type FinishedAnswer } from "./answer/finish.ts";
import { fromError } from "./answer/from-error.ts";
import { refuse } from "./answer/refuse.ts";
import type { Clock } from "./clock/clock.ts";
import { realClock } from "./clock/real-clock.ts";
import { Exchange } from "./exchange.ts";
import { fetchAdapter, type MockFetch } from "./fetch-adapter.ts";
import { builtInKeys, fullKey } from "./keys.ts";
import { createArtist } from "./media/artist.ts";
import { streamDeflate } from "./media/png.ts";
import { wholeNumber, type MockOptions } from "./options.ts";
import { pass } from "./pipeline.ts";
import type { MockRequest } from "./request.ts";
import type { Service } from "./service.ts";
import { memoryStore } from "./store/memory.ts";
import { createTokens } from "./tokens.ts";

/** What a client needs to reach a mock: give it to `new RivyaClient(...)` as it is. */
export interface ClientOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly clock: Clock;
  /** Absent when the mock listens on a port. */
  readonly fetch?: MockFetch;
}

export interface Mock {
  readonly clock: Clock;
  /** `fetch` without a network: answers like the service. Rejects only when the request's signal aborts. */
  readonly fetch: MockFetch;
  /** The same for an adapter of one's own, with plain records. Never rejects. */
  readonly handle: (request: MockRequest) => Promise<FinishedAnswer>;
  readonly clientOptions: Required<ClientOptions>;
}

function serviceOf(options: MockOptions): Service {
  const { credits = 1000, queuedMs = 300, processingMs = 1500, clock = realClock } = options;
  return {
    clock,
    store: memoryStore({ keys: builtInKeys, credits: wholeNumber("credits", credits) }),
    tokens: createTokens(clock),
    artist: createArtist(options.deflate ?? streamDeflate),
    pace: {
      queuedMs: wholeNumber("queuedMs", queuedMs),
      processingMs: wholeNumber("processingMs", processingMs),
    },
  };
}

/**
 * A stand-in for the service that runs wherever there is `fetch`: no port, no file, nothing of Node.
 *
 * @throws {RangeError} when an option is out of range.
 * @example
 * const mock = createMock({ credits: 100 });
 * const answer = await mock.fetch("https://rivya.ai/api/v1/models");
 */
export function createMock(options: MockOptions = {}): Mock {
  const service = serviceOf(options);

  const handle = async (request: MockRequest): Promise<FinishedAnswer> => {
    const exchange = new Exchange(request, service);
    const { requestId } = exchange;
    try {
      return finish(await pass(exchange), request.method, requestId);
    } catch (error) {
      const blamed = fromError(error, requestId);
      if (!blamed) options.onError?.(error);
      return finish(blamed ?? refuse(requestId, "internal_error"), request.method, requestId);
    }
  };

  const fetch = fetchAdapter(handle);
  const clientOptions = { baseUrl: "http://127.0.0.1:4010", apiKey: fullKey, clock: service.clock, fetch };
  return { clock: service.clock, fetch, handle, clientOptions };
}
