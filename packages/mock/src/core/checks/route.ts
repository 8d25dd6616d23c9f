import { refuse } from "../answer/refuse.ts";
import { pathOf } from "../request.ts";
import { matchPath } from "../router/match.ts";
import type { Check } from "./check.ts";

export const checkRoute: Check = (exchange) => {
  const match = matchPath(pathOf(exchange.request));
  if (!match) return refuse(exchange.requestId, "not_found");
  exchange.found("match", match);
  return null;
};
