import type { ContractRequest } from "../wire/request.ts";

/** No answer came that could be read. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly request: ContractRequest;

  constructor(message: string, request: ContractRequest, options?: ErrorOptions) {
    super(message, options);
    this.request = request;
    // An assertion library that prints this error need not print every byte, and not the key.
    Object.defineProperty(this, "request", { value: request, enumerable: false });
  }
}

/** The `NoAnswer` that an error is, or was caused by; undefined where there is none. */
export function noAnswerIn(error: unknown): NoAnswer | undefined {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof NoAnswer) return at;
  return undefined;
}
