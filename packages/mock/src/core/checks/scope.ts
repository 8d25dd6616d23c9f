import { refuse } from "../answer/refuse.ts";
import type { Check } from "./check.ts";

export const checkScope: Check = (exchange) => {
  const { scope } = exchange.get("route");
  if (scope === null || exchange.get("caller").scopes.has(scope)) return null;
  const message = `This API key lacks the scope that this operation needs: ${scope}.`;
  return refuse(exchange.requestId, "api_scope_denied", { message });
};
