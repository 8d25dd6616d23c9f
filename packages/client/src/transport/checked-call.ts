import type { CallOptions } from "../call-options.ts";
import { checkedHeaders, checkedMs, checkedRetry, refused } from "../input.ts";
import type { Settings } from "./connection.ts";

/** How long a call may take, and how often it is tried again. */
export interface CheckedCall {
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retry: number;
}

/**
 * What a call was given, before anything is sent, waited for or read.
 *
 * @param path What is asked for, where it is of the service.
 */
export function checkedCall(
  operation: string,
  settings: CheckedCall & Partial<Settings>,
  { signal, headers, timeoutMs, deadlineMs, retry }: CallOptions,
  path?: string,
): CheckedCall {
  if (signal && !("aborted" in Object(signal))) throw refused(operation, "signal must be an AbortSignal", signal);
  if (headers) checkedHeaders(operation, headers);
  if (path) settings.checkKey?.(path);
  return {
    timeoutMs: checkedMs(operation, "timeoutMs", timeoutMs ?? settings.timeoutMs),
    deadlineMs: checkedMs(operation, "deadlineMs", deadlineMs ?? settings.deadlineMs),
    retry: checkedRetry(operation, retry ?? settings.retry),
  };
}
