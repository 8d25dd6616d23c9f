import type { CreateTaskRequest } from "@rivya/openapi";
import type { Attempt } from "./idempotency/attempt.ts";
import type { Upload } from "./input/upload.ts";
import type { KnownRoute, Match } from "./router/match.ts";
import type { MockRequest } from "./request.ts";
import type { Service } from "./service.ts";
import type { Effects } from "./steering/effects.ts";
import type { Eventually } from "./store/eventually.ts";
import type { KeyRecord } from "./store/records.ts";

/** What the checks find out about a request on its way, each for those behind it. */
interface Findings {
  match: Match;
  route: KnownRoute;
  effects: Effects;
  /** The hash of the key that was sent. */
  keyHash: string;
  caller: KeyRecord;
  /** What every answer from here on says about the rate limit. */
  rateHeaders: Readonly<Record<string, string>>;
  taskRequest: CreateTaskRequest;
  referenceMarks: readonly string[];
  upload: Upload;
  attempt: Attempt;
}

// With every name from the start: an object that grows is one of another kind each time, and slow to look into.
const nothing = (): { [Name in keyof Findings]: Findings[Name] | undefined } => ({
  match: undefined,
  route: undefined,
  effects: undefined,
  keyHash: undefined,
  caller: undefined,
  rateHeaders: undefined,
  taskRequest: undefined,
  referenceMarks: undefined,
  upload: undefined,
  attempt: undefined,
});

/** One request on its way through the pipeline. */
export class Exchange {
  readonly request: MockRequest;
  readonly service: Service;
  readonly requestId: string;
  /** The time between two resets that the request belongs to. */
  readonly era: AbortSignal;
  /** When the request came, in milliseconds since 1970: one moment for everything that it does. */
  readonly now: number;
  /** The rule that is being looked at: whoever refuses the request does so by this one. */
  rule: string | null = null;
  /** What is to be done once the request has its answer, whatever that is: gives back what it did not use in the end. */
  leftovers: (() => Eventually<void>) | null = null;
  readonly #findings = nothing();

  constructor(request: MockRequest, service: Service) {
    this.request = request;
    this.service = service;
    this.era = service.eras.current;
    this.requestId = service.tokens.id("req_");
    this.now = service.time.now();
  }

  found<Name extends keyof Findings>(name: Name, value: Findings[Name]): void {
    this.#findings[name] = value;
  }

  /** What a check has found, if one has. */
  peek<Name extends keyof Findings>(name: Name): Findings[Name] | undefined {
    return this.#findings[name];
  }

  /** @throws {Error} when no check before has found it: the order of the pipeline is wrong. */
  get<Name extends keyof Findings>(name: Name): Findings[Name] {
    const value = this.#findings[name];
    if (value === undefined) throw new Error(`the pipeline asked for ${name} before a check had found it`);
    return value;
  }
}
