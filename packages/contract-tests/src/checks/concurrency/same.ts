import { isDeepStrictEqual } from "node:util";
import type { Context } from "../../context/context.ts";
import { demand } from "../../context/demand.ts";
import type { Exchange } from "../../wire/exchange.ts";

/** How many requests are under way at once. */
export const crowd = 20;

const idOf = ({ answer }: Exchange): string => String((answer.json as { id?: unknown } | undefined)?.id);

const wasReplayed = ({ answer }: Exchange): boolean => answer.headers.get("idempotent-replayed") === "true";

/** One of these answers tells of work that was done, all others of the same. @throws {Broken} */
export function holdSame(context: Context, exchanges: readonly Exchange[]): void {
  const [first] = exchanges;
  const different = exchanges.find((one) => !isDeepStrictEqual(one.answer.json, first!.answer.json));
  const ids = [...new Set(exchanges.map(idOf))];
  demand(context, !different, {
    keyword: "Idempotency-Key",
    expected: `the same answer to all ${exchanges.length} requests`,
    received:
      ids.length > 1
        ? `${ids.length} ids, such as ${ids.slice(0, 2).join(" and ")}`
        : JSON.stringify(different?.answer.json),
  });
  const fresh = exchanges.filter((one) => !wasReplayed(one)).length;
  demand(context, fresh === 1, {
    keyword: "Idempotency-Key",
    pointer: "Idempotent-Replayed",
    expected: "true on all answers but one",
    received: `${fresh} answers without`,
  });
}

/** The balance of a key's account. */
export async function balanceOf(context: Context, key: string): Promise<number> {
  const { answer } = await context.send(context.request("getCredits", { key }), { status: 200 });
  return (answer.json as { current_credits: number }).current_credits;
}

/** @throws {Broken} when the account has another balance than it should. */
export async function holdBalance(context: Context, key: string, expected: number): Promise<void> {
  const received = await balanceOf(context, key);
  demand(context, received === expected, {
    keyword: "credits",
    pointer: "/current_credits",
    expected: String(expected),
    received,
  });
}
