import { isDeepStrictEqual } from "node:util";
import { demand } from "../../context/demand.ts";
import type { Context } from "../../context/context.ts";
import type { Exchange } from "../../wire/exchange.ts";

const header = (exchange: Exchange, name: string): string => exchange.answer.headers.get(name) ?? "none";

/** Holds an answer against the first one under the same idempotency key. @throws {Broken} */
export function holdReplay(context: Context, first: Exchange, again: Exchange): void {
  const say = (holds: boolean, pointer: string, expected: string, received: unknown): void =>
    demand(context, holds, { keyword: "Idempotency-Key", pointer, expected, received });
  const { status, json } = again.answer;
  say(status === first.answer.status, "", `the first status, ${first.answer.status}`, status);
  say(isDeepStrictEqual(json, first.answer.json), "", `the first body, ${JSON.stringify(first.answer.json)}`, json);
  const location = header(first, "location");
  say(header(again, "location") === location, "Location", `the first, ${location}`, header(again, "location"));
  const mark = header(again, "idempotent-replayed");
  say(mark === "true", "Idempotent-Replayed", "true on a replay", mark);
  const id = header(again, "x-request-id");
  say(id !== header(first, "x-request-id"), "X-Request-Id", "another than the first", id);
}

/** What was done now is not said to have been done before. @throws {Broken} */
export function holdFirst(context: Context, { answer }: Exchange): void {
  const received = answer.headers.get("idempotent-replayed");
  const expected = "not true, as this was done now";
  demand(context, received !== "true", {
    keyword: "Idempotency-Key",
    pointer: "Idempotent-Replayed",
    expected,
    received,
  });
}
