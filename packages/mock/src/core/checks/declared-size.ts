import { lengthIssues } from "@rivya/validator/wire";
import { refuse } from "../answer/refuse.ts";
import { detailsOf } from "../input/details.ts";
import type { Check } from "./check.ts";

/** Refuses by `Content-Length` what would be refused while it streams in: sooner, and without reading it. */
export const checkDeclaredSize: Check = (exchange) => {
  const { body } = exchange.get("route");
  const issues = body ? lengthIssues(body.maxBytes, exchange.request.headers["content-length"]) : [];
  return issues.length > 0 ? refuse(exchange.requestId, "payload_too_large", { details: detailsOf(issues) }) : null;
};
