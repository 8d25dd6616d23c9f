import type { Chance } from "../chance.ts";
import type { Exchange } from "../history.ts";
import type { Scheduler } from "../scheduler.ts";
import type { Trace } from "../trace.ts";
import { page, type Answer } from "./answer.ts";
import { fates } from "./fates.ts";
import { operationOf } from "./operation-of.ts";
import { serviceOrigin } from "./origins.ts";
import { Passage } from "./passage.ts";
import { sentRequest, type SentRequest } from "./sent-request.ts";
import { fateOf, type Weather } from "./weather.ts";

/** The header by which the network knows whose request it has. */
export const callHeader = "x-simulated-call";

type Fetch = typeof globalThis.fetch;

interface NetworkParts {
  readonly scheduler: Scheduler;
  readonly trace: Trace;
  readonly chance: Chance;
  readonly weather: Weather;
  /** What stands at the other end. */
  readonly service: (request: SentRequest) => Promise<Answer>;
  /** Is told what the service answered with, whether it arrives or not. */
  readonly onAnswer: (exchange: Exchange, answer: Answer) => void;
}

/** Everything between the clients and the service. */
export class Network {
  readonly exchanges: Exchange[] = [];
  weather: Weather;
  readonly #parts: NetworkParts;
  // When garbage is collected must make no difference.
  readonly #passages: Passage[] = [];

  constructor(parts: NetworkParts) {
    this.#parts = parts;
    this.weather = parts.weather;
  }

  readonly fetch: Fetch = async (input, init) => {
    const reading = sentRequest(input, init);
    const request = reading instanceof Promise ? await this.#parts.scheduler.hold(reading) : reading;
    request.signal.throwIfAborted();
    const response = await this.#send(request);
    const location = response.headers.get("location");
    if (request.redirect !== "follow" || location === null || response.status < 300 || response.status >= 400)
      return response;
    // As fetch does, without the key where it leads to another origin.
    const headers = new Headers(request.headers);
    headers.delete("authorization");
    return this.#send({ ...request, method: "GET", url: new URL(location), headers, body: null });
  };

  #send(request: SentRequest): Promise<Response> {
    const { scheduler, trace } = this.#parts;
    const exchange = this.#record(request);
    const chance = this.#parts.chance.fork();
    const fate = exchange.operation === "elsewhere" ? "fine" : fateOf(this.weather, chance);
    trace.tell(scheduler.now, `${exchange.call} (${fate})`);
    const ask = async (asked: SentRequest): Promise<Answer> => {
      if (exchange.operation === "elsewhere") return page(200, "Elsewhere");
      const answer = await scheduler.hold(this.#parts.service(asked));
      trace.tell(scheduler.now, `${exchange.call} handled: ${answer.status} ${summary(answer)}`);
      this.#parts.onAnswer(exchange, answer);
      return answer;
    };
    const passage = new Passage({ request, exchange, scheduler, trace, chance, ask });
    this.#passages.push(passage);
    void fates[fate](passage);
    return passage.response;
  }

  #record({ method, url, headers }: SentRequest): Exchange {
    const { scheduler, trace } = this.#parts;
    const call = headers.get(callHeader) ?? "nobody";
    const idempotencyKey = headers.get("idempotency-key");
    const key = idempotencyKey === null ? "" : `, key ${idempotencyKey}`;
    const line = trace.tell(scheduler.now, `${call} -> ${method} ${url.host}${url.pathname}${key}`);
    const exchange: Exchange = {
      call,
      operation: operationOf({ method, url }),
      idempotencyKey,
      isAbroad: url.origin !== serviceOrigin,
      sent: [url.href, ...headers.values()].join("\n"),
      sentAt: scheduler.now,
      line,
      endedAt: null,
      end: null,
      status: null,
      retryAfterMs: null,
    };
    this.exchanges.push(exchange);
    return exchange;
  }
}

const summary = ({ body }: Answer): string =>
  typeof body === "string" ? (/"(?:id|code)": ?"[^"]*"/.exec(body)?.[0] ?? "") : `${body.length} bytes`;
