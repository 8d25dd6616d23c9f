import type { ErrorCode, ErrorDetail } from "@rivya/openapi";
import { RivyaError } from "./rivya-error.ts";

/** What an error answer said, without the request and so without the key. */
export interface ApiErrorFacts {
  /** HTTP status. */
  readonly status: number;
  /** For programs. Codes that this version does not know pass through. */
  readonly code: ErrorCode | (string & {});
  readonly message: string;
  /** Quote it when you ask for help. */
  readonly requestId: string | undefined;
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
 *   if (error instanceof RivyaApiError && error.code === "insufficient_credits") topUp();
 *   else throw error;
 * }
 */
export class RivyaApiError extends RivyaError implements ApiErrorFacts {
  override readonly name = "RivyaApiError";
  readonly operation: string;
  readonly status: number;
  readonly code: ErrorCode | (string & {});
  readonly requestId: string | undefined;
  readonly details: readonly ErrorDetail[];

  constructor(operation: string, { status, code, message, requestId, details }: ApiErrorFacts) {
    const lines = details.map((detail) => `\n  ${detail.message}`).join("");
    super(`${operation}: ${message} (${status} ${code}${requestId ? `, request ${requestId}` : ""})${lines}`);
    this.operation = operation;
    this.status = status;
    this.code = code;
    this.requestId = requestId;
    this.details = details;
  }
}
