import type { ErrorDetail, operations } from "@rivya/openapi";
import { RivyaApiError } from "../errors/api-error.ts";
import { RivyaConnectionError } from "../errors/connection-error.ts";
import { RivyaResponseError } from "../errors/response-error.ts";
import type { Reply } from "./ask.ts";
import type { Settings } from "./connection.ts";
import type { Outgoing, Success } from "./outgoing.ts";
import { isRetryable } from "./retry.ts";
import { retryAfter } from "./retry-after.ts";
import type { Answered } from "./rivya-promise.ts";

interface ErrorBody {
  readonly error?: Partial<Record<"code" | "message" | "requestId" | "details", unknown>> | null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf({ ok, status, type, headers }: Response, text: string, baseUrl: string): string {
  const location = headers.get("location");
  if (type === "opaqueredirect" || (location && !ok && status < 400)) {
    const to = location && URL.canParse(location, baseUrl) ? ` to ${new URL(location, baseUrl).origin}` : "";
    return `is a redirect${to}, not followed; mend baseUrl`;
  }
  return `is ${text ? "not what the service promises" : "empty"}; is a proxy in between?`;
}

/**
 * What an answer says: its data, or one of our errors.
 *
 * @param note What an error that is worth another attempt has to say beside.
 */
export function read<Operation extends keyof operations>(
  { operation, isPromised }: Outgoing<Operation>,
  { response, text: received, data }: Reply,
  { clock, baseUrl, redact }: Settings,
  note: string,
): Answered<Success<Operation>> {
  const { ok, status, headers } = response;
  const requestId = redact(headers.get("x-request-id") ?? "") || undefined;
  if (ok) {
    const body = data ?? parsed(received) ?? {};
    if (isPromised(body)) return { data: body as Success<Operation>, response, requestId };
    // Cut off, what is compressed ends like any other body.
    if (headers.has("content-encoding") && /^(\{|$)/.test(received))
      throw new RivyaConnectionError(operation, baseUrl, undefined, note);
  }
  const text = redact(received);
  const retryable = isRetryable(status);
  const retryAfterMs = retryable ? retryAfter(headers, clock.now()) : undefined;
  const facts = { operation, status, requestId, retryAfterMs, retryable };
  const asked = retryAfterMs === undefined ? "" : `; it asks to wait ${retryAfterMs / 1000} s`;
  const notes = asked + (retryable ? note : "");
  const error = ok ? undefined : (parsed(text) as ErrorBody | null | undefined)?.error;
  const { code, message, requestId: own, details: all } = error ?? {};
  if (typeof code !== "string" || typeof message !== "string") {
    throw new RivyaResponseError({ ...facts, text }, problemOf(response, text, baseUrl) + notes);
  }
  const details = Array.isArray(all)
    ? all.filter((one: Partial<ErrorDetail> | null): one is ErrorDetail => typeof one?.message === "string")
    : [];
  if (typeof own === "string") facts.requestId = own;
  throw new RivyaApiError({ ...facts, code, message, details }, notes);
}
