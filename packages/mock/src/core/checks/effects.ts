import { refuse, type ErrorCode } from "../answer/refuse.ts";
import { pathOf } from "../request.ts";
import { allow } from "../router/match.ts";
import { noEffects, type Effects } from "../steering/effects.ts";
import type { Exchange } from "../exchange.ts";
import type { Check } from "./check.ts";

const details = [{ path: "", code: "effect", message: "X-Rivya-Mock or the scenario asked for this error." }];

/** The headers that an answer of this code has to have. */
function headersOf(code: ErrorCode, retryAfter: number | undefined, exchange: Exchange): Record<string, string> {
  const seconds = retryAfter ?? (code === "rate_limited" ? 1 : null);
  return {
    ...(code.startsWith("api_key_") ? { "WWW-Authenticate": "Bearer" } : {}),
    ...(code === "method_not_allowed" ? { Allow: allow(exchange.get("match").routes) } : {}),
    ...(seconds === null ? {} : { "Retry-After": String(seconds) }),
  };
}

function errorAnswer({ code, retryAfter }: NonNullable<Effects["error"]>, exchange: Exchange) {
  const headers = headersOf(code, retryAfter, exchange);
  return refuse(exchange.requestId, code, { headers, ...(code === "validation_failed" ? { details } : {}) });
}

/** Finds out what is to happen to the request beyond what the service would do, and answers an error asked for. */
export const checkEffects: Check = (exchange) => {
  const { request, service } = exchange;
  if (request.headers["x-rivya-mock"] === undefined && service.steering.scenario === null) {
    exchange.found("effects", noEffects);
    return null;
  }
  const { operationId, takesIdempotencyKey } = exchange.get("route");
  const effects = service.steering.effectsOf({
    operationId,
    method: request.method,
    path: pathOf(request),
    idempotencyKey: takesIdempotencyKey ? (request.headers["idempotency-key"] ?? null) : null,
    asked: request.headers["x-rivya-mock"] ?? null,
  });
  exchange.found("effects", effects);
  return effects.error ? errorAnswer(effects.error, exchange) : null;
};
