import { refuse } from "../answer/refuse.ts";
import { isMedia } from "../router/route.ts";
import type { Check } from "./check.ts";

/** Refuses every operation while the API is switched off. Links to media go on leading somewhere. */
export const checkAvailability: Check = (exchange) =>
  exchange.service.steering.isAvailable || isMedia(exchange.get("route"))
    ? null
    : refuse(exchange.requestId, "public_api_disabled");
