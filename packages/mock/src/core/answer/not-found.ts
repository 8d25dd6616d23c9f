import type { Exchange } from "../exchange.ts";
import type { Answer } from "./answer.ts";
import { refuse } from "./refuse.ts";

/** There is nothing by this id, or nothing that this account may know of: both are answered alike. */
export function notFound(exchange: Exchange): Answer {
  exchange.rule = "existence";
  return refuse(exchange.requestId, "not_found");
}
