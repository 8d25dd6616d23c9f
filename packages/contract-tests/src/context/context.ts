import type { Coverage } from "../covered/coverage.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import { judge } from "../judge/judge.ts";
import type { Target } from "../target/target.ts";
import { buildRequest, type RequestParts } from "../wire/build.ts";
import type { Exchange } from "../wire/exchange.ts";
import type { ContractRequest } from "../wire/request.ts";
import { anotherKey, openAccount, type Account, type AccountOptions } from "./account.ts";
import { Broken, type BrokenFacts } from "./broken.ts";
import { accepts, unmet, type Expected } from "./expected.ts";
import type { Ledger } from "./ledger.ts";
import { follow, transmitPatiently } from "./transmit.ts";

/** What a run is made with: the same for every case. */
export interface Settings {
  readonly document: ContractDocument;
  /** Where it was read from, unless it came with this package or as a value. */
  readonly spec?: string | undefined;
  readonly target: Target;
  readonly seed: number;
  /** How many values each property is tried with. */
  readonly cases: number;
  /** Whether answers may hold nothing that the document does not name. */
  readonly strict: boolean;
  readonly coverage: Coverage;
  /** The folder of the built docs site. */
  readonly site?: string | undefined;
  readonly ledger: Ledger;
}

/** What a case tries the service with. */
export class Context {
  readonly document: ContractDocument;
  readonly target: Target;
  readonly seed: number;
  readonly cases: number;
  /** Whether answers may hold nothing that the document does not name. */
  readonly strict: boolean;
  readonly coverage: Coverage;
  /** The folder of the built docs site. */
  readonly site?: string | undefined;
  /** What was asked and answered last. */
  last: Exchange | undefined;
  /** How many requests were answered. */
  answers = 0;
  readonly #settings: Settings;
  readonly #check: string;

  constructor(settings: Settings, check: string) {
    this.document = settings.document;
    this.target = settings.target;
    this.seed = settings.seed;
    this.cases = settings.cases;
    this.strict = settings.strict;
    this.coverage = settings.coverage;
    this.site = settings.site;
    this.#settings = settings;
    this.#check = check;
  }

  /** An account that nobody else uses, where there is a control plane; the given key's otherwise. */
  account(options?: AccountOptions): Promise<Account> {
    return openAccount(this.target, options);
  }

  /** Another key of an account, with these scopes. Needs the control plane. */
  anotherKey(account: Account, scopes?: readonly string[]): Promise<string> {
    return anotherKey(this.target, account, scopes);
  }

  /** A request of an operation, by its id. */
  request(operationId: string, parts?: RequestParts): ContractRequest {
    return buildRequest(this.document.operation(operationId), parts);
  }

  /**
   * Sends a request, judges the answer by the document, and holds it against what is expected.
   *
   * @throws {Broken} when the answer breaks the document (check `responses`) or is another than expected (this check).
   * @example
   * await context.send(context.request("getCredits", { key }), { status: 200 });
   */
  async send(request: ContractRequest, expected: Expected = {}): Promise<Exchange> {
    this.#settings.ledger.allow(request);
    const exchange = await transmitPatiently(this.target, request, accepts(expected, 429));
    this.#heard(exchange);
    this.coverage.saw(exchange);
    const [fault] = judge(this.document, exchange, { strict: this.strict });
    if (fault) throw new Broken({ ...fault, check: "responses", exchange });
    const missed = unmet(exchange, expected);
    if (missed) throw new Broken({ ...missed, check: this.#check, exchange });
    return exchange;
  }

  /** Fetches a link that an answer named, without a key. The answer is not judged by the document. */
  async follow(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Exchange> {
    const exchange = await follow(this.target, url, headers);
    this.#heard(exchange);
    return exchange;
  }

  #heard(exchange: Exchange): void {
    this.last = exchange;
    this.answers += 1;
  }

  /** The same on another target, such as a fresh mock. */
  on(target: Target): Context {
    return new Context({ ...this.#settings, target }, this.#check);
  }

  /** Says that the service broke the contract. */
  broke(facts: Omit<BrokenFacts, "check">): never {
    throw new Broken({ exchange: this.last, ...facts, check: this.#check });
  }
}
