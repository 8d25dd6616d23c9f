import { empty } from "../answer/answer.ts";
import { allow } from "../router/match.ts";
import type { Check } from "./check.ts";

/** Answers `OPTIONS`, and with it what a browser asks before a request from another origin. */
export const checkOptions: Check = (exchange) => {
  if (exchange.request.method !== "OPTIONS") return null;
  const methods = allow(exchange.get("match").routes);
  if (!exchange.service.cors) return empty(204, { Allow: methods });
  return empty(204, {
    Allow: methods,
    "Access-Control-Allow-Methods": methods,
    "Access-Control-Allow-Headers": "Authorization, Content-Type, Idempotency-Key, X-Rivya-Mock",
  });
};
