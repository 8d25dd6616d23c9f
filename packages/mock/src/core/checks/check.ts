import type { Answer } from "../answer/answer.ts";
import type { Exchange } from "../exchange.ts";
import type { Eventually } from "../store/eventually.ts";

/** Passes a request on (null), maybe with a finding, or answers it. */
export type Check = (exchange: Exchange) => Eventually<Answer | null>;
