import { encodingIssues, typeIssues } from "@rivya/validator/wire";
import { refuse } from "../answer/refuse.ts";
import { detailsOf } from "../input/details.ts";
import type { Check } from "./check.ts";

export const checkContentType: Check = (exchange) => {
  const { body } = exchange.get("route");
  const { headers } = exchange.request;
  const isPlain = headers["content-type"] === body?.contentType && headers["content-encoding"] === undefined;
  if (!body || isPlain) return null;
  const issues = [
    ...typeIssues(body.contentType, headers["content-type"]),
    ...encodingIssues(headers["content-encoding"]),
  ];
  if (issues.length === 0) return null;
  return refuse(exchange.requestId, "unsupported_media_type", { details: detailsOf(issues) });
};
