import type { Answer } from "../answer/answer.ts";
import type { Exchange } from "../exchange.ts";
import type { Eventually } from "../store/eventually.ts";

/** What is done once every check has passed. */
export type Operation = (exchange: Exchange) => Eventually<Answer>;
