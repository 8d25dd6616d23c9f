import { refuse } from "../answer/refuse.ts";
import { isMedia } from "../router/route.ts";
import { after } from "../store/eventually.ts";
import type { Check } from "./check.ts";

/** Counts a request into the window of its key, or of its address where the operation takes none. */
export const checkRateLimit: Check = (exchange) => {
  const { rateLimit, store } = exchange.service;
  if (!rateLimit || isMedia(exchange.get("route"))) return null;
  const hash = exchange.peek("keyHash");
  const bucket = hash === undefined ? `client ${exchange.request.client}` : `key ${hash}`;
  return after(store.countRequest(bucket, rateLimit.seconds * 1000, exchange.now), ({ count, endsAt }) => {
    const secondsLeft = String(Math.max(1, Math.ceil((endsAt - exchange.now) / 1000)));
    exchange.found("rateHeaders", {
      "RateLimit-Limit": String(rateLimit.requests),
      "RateLimit-Remaining": String(Math.max(0, rateLimit.requests - count)),
      "RateLimit-Reset": secondsLeft,
    });
    if (count <= rateLimit.requests) return null;
    return refuse(exchange.requestId, "rate_limited", { headers: { "Retry-After": secondsLeft } });
  });
};
