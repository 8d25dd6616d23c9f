import { wrongMethod } from "@rivya/validator/wire";
import { refuse } from "../answer/refuse.ts";
import { detailsOf } from "../input/details.ts";
import { allow } from "../router/match.ts";
import type { Check } from "./check.ts";

export const checkMethod: Check = (exchange) => {
  const { routes } = exchange.get("match");
  const { method } = exchange.request;
  const wanted = method === "HEAD" ? "GET" : method;
  const route = routes.find((one) => one.method === wanted);
  if (route) {
    exchange.found("route", route);
    return null;
  }
  const methods = routes.map((one) => one.method);
  const details = detailsOf([wrongMethod(routes[0]!.path, methods, method)]);
  return refuse(exchange.requestId, "method_not_allowed", { details, headers: { Allow: allow(routes) } });
};
