import { placeOf } from "../place.ts";
import { childPair, followPair, type Pair } from "../site.ts";
import type { Context } from "./context.ts";
import { compareContent } from "./content.ts";
import { compareExtensions } from "./facts.ts";
import { compareProse } from "./prose.ts";
import { compareRest } from "./rest.ts";

/** The body that an operation takes. */
export function compareBodies(operation: Pair, context: Context): void {
  const [had, has] = [operation.base, operation.head].map((site) => Object.hasOwn(site.value, "requestBody"));
  if (!had && !has) return;
  const pair = followPair(childPair(operation, "requestBody"));
  const [was, is] = [pair.base.value.required === true, pair.head.value.required === true];
  const place = placeOf(childPair(operation, "requestBody").head);
  if (!had || !has) {
    return context.note({
      kind: `body-${has ? "added" : "removed"}`,
      level: has && !is ? "compatible" : "breaking",
      pointer: (has ? pair.head : pair.base).pointer,
      sentence: `${place} is ${has ? "new" : "gone"}${is ? ", and every request must have it" : ""}.`,
    });
  }
  if (was !== is) {
    context.note({
      kind: `body-${is ? "required" : "optional"}`,
      level: is ? "breaking" : "compatible",
      pointer: pair.head.pointer,
      sentence: `${place} is ${is ? "now" : "no longer"} required.`,
    });
  }
  compareContent(pair, context.sent, context);
  compareProse(pair, context.note);
  compareExtensions(pair, context.note);
  compareRest(pair, ["required", "content"], context.note);
}
