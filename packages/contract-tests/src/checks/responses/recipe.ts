import type { Context } from "../../context/context.ts";
import type { Operation } from "../../document/operation.ts";
import type { Exchange } from "../../wire/exchange.ts";
import type { Need } from "../check.ts";

/** How an answer of the document can be brought about. */
export interface Recipe {
  readonly needs?: readonly Need[];
  /** How many plain requests it sends that could each cost something. Default: none. */
  readonly paid?: number;
  /** Sends what must be answered with the code or status that the recipe is for; this is what was answered so. */
  run(context: Context, operation: Operation): Promise<Exchange>;
}
