import { refuse } from "../answer/refuse.ts";
import { allow } from "../router/match.ts";
import type { Check } from "./check.ts";

export const checkMethod: Check = (exchange) => {
  const { routes } = exchange.get("match");
  const wanted = exchange.request.method === "HEAD" ? "GET" : exchange.request.method;
  const route = routes.find(({ method }) => method === wanted);
  if (!route) return refuse(exchange.requestId, "method_not_allowed", { headers: { Allow: allow(routes) } });
  exchange.found("route", route);
  return null;
};
