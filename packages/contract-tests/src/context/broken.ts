import type { Exchange } from "../wire/exchange.ts";
import type { ContractRequest } from "../wire/request.ts";

export interface BrokenFacts {
  /** Of the schema, or `status`, `header` and the like. */
  readonly keyword?: string | undefined;
  /** JSON Pointer into the body, or the name of a header. */
  readonly pointer?: string | undefined;
  /** The check whose job it is. */
  readonly check: string;
  readonly expected: string;
  readonly received: string;
  /** What was asked and answered last, for the reproduction. */
  readonly exchange?: Exchange | undefined;
  /** What was asked, where no answer came. Default: the request of the exchange. */
  readonly request?: ContractRequest | undefined;
}

/** The service does not do what the contract says. */
export class Broken extends Error implements BrokenFacts {
  override readonly name = "Broken";
  readonly check: string;
  readonly keyword: string | undefined;
  readonly pointer: string | undefined;
  readonly expected: string;
  readonly received: string;
  readonly exchange: Exchange | undefined;
  readonly request: ContractRequest | undefined;

  constructor({ check, keyword, pointer, expected, received, exchange, request }: BrokenFacts) {
    super(`expected ${expected}; received ${received}`);
    this.check = check;
    this.keyword = keyword;
    this.pointer = pointer;
    this.expected = expected;
    this.received = received;
    // An assertion library that prints this error need not print every byte.
    Object.defineProperty(this, "exchange", { value: exchange, enumerable: false });
    Object.defineProperty(this, "request", { value: request ?? exchange?.request, enumerable: false });
  }
}

/** The `Broken` that an error is, or was caused by; undefined where there is none. */
export function brokenIn(error: unknown): Broken | undefined {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof Broken) return at;
  return undefined;
}
