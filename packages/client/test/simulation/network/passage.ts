import type { Chance } from "../chance.ts";
import type { Exchange } from "../history.ts";
import type { Scheduler } from "../scheduler.ts";
import type { Trace } from "../trace.ts";
import { askedToWait, type Answer } from "./answer.ts";
import type { SentRequest } from "./sent-request.ts";

/** How much of an answer arrives, and what then. */
export interface Cut {
  /** Milliseconds until the rest comes; null: the connection breaks instead. */
  readonly restAfterMs: number | null;
}

type Body = ReadableStreamDefaultController<Uint8Array>;

interface PassageEnd {
  readonly resolve: (response: Response) => void;
  readonly reject: (reason: unknown) => void;
}

interface PassageParts {
  readonly request: SentRequest;
  readonly exchange: Exchange;
  readonly scheduler: Scheduler;
  readonly trace: Trace;
  readonly chance: Chance;
  /** The service, once more each time. */
  readonly ask: (request: SentRequest) => Promise<Answer>;
}

const half = (body: Answer["body"]) =>
  typeof body === "string"
    ? [body.slice(0, body.length / 2), body.slice(body.length / 2)]
    : [body.subarray(0, body.length / 2), body.subarray(body.length / 2)];

const bytes = (piece: string | Uint8Array) => (typeof piece === "string" ? new TextEncoder().encode(piece) : piece);

/** One request's way through the network and back, as far as a fate lets it go. */
export class Passage {
  readonly request: SentRequest;
  readonly exchange: Exchange;
  readonly chance: Chance;
  readonly response: Promise<Response>;
  readonly #parts: PassageParts;
  readonly #settle: PassageEnd;
  #body: Body | null = null;

  constructor(parts: PassageParts) {
    this.#parts = parts;
    this.request = parts.request;
    this.exchange = parts.exchange;
    this.chance = parts.chance;
    let settle: PassageEnd | undefined;
    this.response = new Promise((resolve, reject) => (settle = { resolve, reject }));
    this.#settle = settle!;
    const { signal } = parts.request;
    signal.addEventListener("abort", () => this.#leave(signal.reason), { once: true });
  }

  get wall(): number {
    return this.#parts.scheduler.wall();
  }

  /** Whether nobody waits for the answer any more. */
  get isOver(): boolean {
    return this.exchange.end !== null;
  }

  tell(text: string): void {
    this.#parts.trace.tell(this.#parts.scheduler.now, `${this.exchange.call} ${text}`);
  }

  pass(ms: number): Promise<void> {
    return new Promise((resolve) => this.#parts.scheduler.in(ms, resolve));
  }

  /** Lets the service handle the request, whether anybody still waits or not. */
  ask(): Promise<Answer> {
    return this.#parts.ask(this.request);
  }

  /** The whole answer arrives, and is over when it has been read. */
  deliver(answer: Answer): void {
    if (this.isOver) return this.tell(`too late: ${answer.status}`);
    this.tell(`<- ${answer.status}`);
    const pull = (body: Body) => {
      this.#end("whole", answer);
      body.enqueue(bytes(answer.body));
      body.close();
    };
    this.#resolve(answer, this.#stream({ pull }));
  }

  /** The headers and half of the body arrive. */
  deliverHalf(answer: Answer, { restAfterMs }: Cut): void {
    if (this.isOver) return this.tell(`too late: ${answer.status}`);
    this.tell(`<- ${answer.status}, half`);
    const [first, second] = half(answer.body);
    this.#resolve(answer, this.#stream({ start: (body) => body.enqueue(bytes(first!)) }));
    if (restAfterMs === null) return this.break();
    this.#parts.scheduler.in(restAfterMs, () => {
      if (this.isOver) return;
      this.tell(`<- ${answer.status}, the rest`);
      this.#end("whole", answer);
      this.#body!.enqueue(bytes(second!));
      this.#body!.close();
    });
  }

  /** The connection breaks. What fetch throws holds the whole request, as some implementations let it. */
  break(): void {
    if (this.isOver) return this.tell("too late: broken");
    this.tell("<- broken");
    this.#end("broken");
    const { headers } = this.request;
    const cause = new Error(`read ECONNRESET after authorization: ${headers.get("authorization")}`);
    const reason = Object.assign(new TypeError("fetch failed", { cause }), { request: { headers: [...headers] } });
    this.#settle.reject(reason);
    this.#body?.error(reason);
  }

  #leave(reason: unknown): void {
    if (!this.isOver) {
      this.tell("left by the caller");
      this.#end("left");
      this.#body?.error(reason);
    }
    this.#settle.reject(reason);
  }

  #stream({ start, pull }: { start?: (body: Body) => void; pull?: (body: Body) => void }): ReadableStream {
    const source = {
      start: (body: Body) => {
        this.#body = body;
        start?.(body);
      },
      cancel: () => {
        if (!this.isOver) this.#end("left");
      },
      ...(pull && { pull }),
    };
    return new ReadableStream(source, { highWaterMark: 0 });
  }

  #resolve(answer: Answer, body: ReadableStream): void {
    const hasBody = ![204, 304].includes(answer.status);
    this.#settle.resolve(new Response(hasBody ? body : null, answer));
  }

  #end(end: NonNullable<Exchange["end"]>, answer?: Answer): void {
    const { exchange, scheduler } = this.#parts;
    exchange.end = end;
    exchange.endedAt = scheduler.now;
    if (!answer) return;
    exchange.status = answer.status;
    exchange.retryAfterMs = askedToWait(answer, scheduler.wall());
  }
}
