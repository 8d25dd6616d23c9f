import { isArray } from "../rules/types.ts";
import type { Place } from "./place.ts";
import { article, show, sortOf } from "./received.ts";
import { nearest } from "./suggest.ts";
import type { Run } from "./walk.ts";

/** What an issue hands out: a pattern or a format by its source, and no list that a rule goes by. */
const plain = (expected: unknown): unknown =>
  isArray(expected) ? [...expected] : expected instanceof Object ? (expected as { source: string }).source : expected;

/**
 * Writes down what was found at a place. `demand` is what follows the place in the sentence; `count` is there where a
 * number says more than the value: its length.
 */
export function report(
  run: Run,
  place: Place,
  keyword: string,
  expected: unknown,
  demand: string,
  value?: unknown,
  count?: number,
): true {
  if (run.found++ < run.limit) {
    const { path, pointer, subject, isSecret } = place;
    const received = `${count ?? (isSecret ? article(sortOf(value)) : show(value))}`;
    const slip = keyword === "enum" ? value : keyword === "additionalProperties" && path.at(-1);
    const meant = nearest(slip, expected as readonly unknown[]);
    const echo = /^must (?!not)/.test(demand) ? `; received ${received}` : "";
    const message = `${subject || "the body"} ${demand}${echo}${meant ? `, did you mean "${meant}"?` : ""}`;
    run.issues.push({ pointer, path: [...path], keyword, expected: plain(expected), received, message });
  }
  return true;
}
