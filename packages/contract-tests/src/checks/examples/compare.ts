import { isDeepStrictEqual } from "node:util";
import type { Context } from "../../context/context.ts";
import { find } from "../../document/pointer.ts";
import { shown } from "../../judge/shown.ts";

/** Holds members of the last answer against what they must be, each by its pointer. */
export function compare(context: Context, wanted: Readonly<Record<string, unknown>>): void {
  const { json } = context.last!.answer;
  for (const [pointer, value] of Object.entries(wanted)) {
    const received = find(json, pointer);
    if (isDeepStrictEqual(received, value)) continue;
    context.broke({ keyword: "example", pointer, expected: shown(value), received: shown(received) });
  }
}
