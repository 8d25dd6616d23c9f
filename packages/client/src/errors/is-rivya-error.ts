import type { ErrorCode } from "@rivya/openapi";
import type { RivyaAbortError } from "./abort-error.ts";
import type { RivyaApiError } from "./api-error.ts";
import type { RivyaConnectionError } from "./connection-error.ts";
import type { RivyaInputError } from "./input-error.ts";
import type { RivyaResponseError } from "./response-error.ts";
import { isBranded } from "./rivya-error.ts";
import type { TaskFailedError } from "./task-failed-error.ts";
import type { RivyaTimeoutError } from "./timeout-error.ts";

/** Every error of this package; `name` tells them apart. */
export type AnyRivyaError =
  | RivyaAbortError
  | RivyaApiError
  | RivyaConnectionError
  | RivyaInputError
  | RivyaResponseError
  | RivyaTimeoutError
  | TaskFailedError;

/**
 * Whether it was thrown by this package, by any copy of it and in any realm; with a code, whether it is the
 * service's error of that code.
 *
 * @example
 * if (isRivyaError(error, "insufficient_credits")) topUp();
 * else if (isRivyaError(error) && error.name === "RivyaTimeoutError") again(error.taskId);
 */
export function isRivyaError(value: unknown): value is AnyRivyaError;
export function isRivyaError<Code extends ErrorCode | (string & {})>(
  value: unknown,
  code: Code,
): value is RivyaApiError<Code>;
export function isRivyaError(value: unknown, code?: string): boolean {
  return isBranded(value) && (code === undefined || (value as { code?: unknown }).code === code);
}
