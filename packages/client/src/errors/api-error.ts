import type { ErrorCode, ErrorDetail } from "@rivya/openapi";
import type { AnswerFacts } from "./answer-facts.ts";
import { RivyaError } from "./rivya-error.ts";

/** What an error answer of the service said. */
export interface ApiErrorFacts<Code extends string = ErrorCode | (string & {})> extends AnswerFacts {
  /** For programs. Codes that this version does not know pass through. */
  readonly code: Code;
  readonly message: string;
  /** What is wrong with a refused request; empty for other errors. */
  readonly details: readonly ErrorDetail[];
}

/**
 * The service answered with an error.
 *
 * @example
 * try {
 *   await rivya.tasks.create(body);
 * } catch (error) {
 *   if (isRivyaError(error, "insufficient_credits")) topUp();
 *   else throw error;
 * }
 */
export class RivyaApiError<Code extends string = ErrorCode | (string & {})>
  extends RivyaError
  implements ApiErrorFacts<Code>
{
  override readonly name = "RivyaApiError";
  declare readonly operation: string;
  declare readonly status: number;
  declare readonly code: Code;
  declare readonly requestId: string | undefined;
  declare readonly details: readonly ErrorDetail[];
  declare readonly retryAfterMs: number | undefined;

  /** @param note What else the message has to say. */
  constructor({ message, ...facts }: ApiErrorFacts<Code>, note = "") {
    const { operation, status, code, requestId, details } = facts;
    const lines = details.map((detail) => `\n  ${detail.message}`).join("");
    super(
      `${operation}: ${message} (${status} ${code}${requestId ? `, request ${requestId}` : ""})${note}${lines}`,
      facts,
    );
  }
}
