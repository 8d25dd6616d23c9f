import type { Exchange } from "../history.ts";
import { pairs, succeeded, worthwhile, type Invariant } from "./invariant.ts";

const isFinal = (exchange: Exchange): boolean =>
  exchange.end === "whole" && !worthwhile.includes(exchange.status!) && !(succeeded(exchange) && isLook(exchange));

/** A look at a task that went well is followed by the next one. */
const isLook = ({ operation }: Exchange): boolean => operation === "getTask";

/** An answer that will be the same again is not asked for again. */
export const onlyFailuresAreRepeated: Invariant = (history) => {
  const pair = pairs(history).find(({ before }) => isFinal(before));
  return pair && { what: `${pair.call.id} is sent again after a ${pair.before.status}`, line: pair.after.line };
};
