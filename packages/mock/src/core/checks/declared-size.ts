import { refuse } from "../answer/refuse.ts";
import type { Check } from "./check.ts";

/** Refuses by `Content-Length` what would be refused while it streams in: sooner, and without reading it. */
export const checkDeclaredSize: Check = (exchange) => {
  const { body } = exchange.get("route");
  const declared = Number(exchange.request.headers["content-length"] ?? 0);
  return body && declared > body.maxBytes ? refuse(exchange.requestId, "payload_too_large") : null;
};
