import { inspect } from "node:util";
import { secret } from "./canned.ts";

/** Everything that anybody could print of it. */
export const printed = (value: unknown): string => {
  const chain = value instanceof Error ? [value.message, value.stack, printed(value.cause)].join() : "";
  return inspect(value, { depth: 20, showHidden: true, getters: true }) + JSON.stringify(value) + String(value) + chain;
};

const echo = `Bearer ${secret} is not valid`;

/** As some implementations of fetch do, it takes the whole request along. */
export const talkative = Object.assign(new Error(echo, { cause: new AggregateError([new Error(echo)], echo) }), {
  code: "ECONNRESET",
  headers: { authorization: `Bearer ${secret}` },
});
