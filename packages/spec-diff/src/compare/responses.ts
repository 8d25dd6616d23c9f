import { equal, keysOf, record } from "../json.ts";
import { placeOf } from "../place.ts";
import { child, childPair, followPair, type Pair } from "../site.ts";
import type { Context } from "./context.ts";
import { compareContent } from "./content.ts";
import { compareExtensions } from "./facts.ts";
import { compareDeprecation, compareProse } from "./prose.ts";
import { compareRest } from "./rest.ts";

function compareHeader(pair: Pair, context: Context): void {
  const [was, is] = [pair.base.value.required === true, pair.head.value.required === true];
  if (was !== is) {
    context.note({
      kind: `header-${is ? "required" : "optional"}`,
      level: is ? "compatible" : "breaking",
      pointer: pair.head.pointer,
      sentence: `${placeOf(pair.head)} is ${is ? "now always" : "no longer always"} there.`,
    });
  }
  context.schemas(childPair(pair, "schema"), context.answered);
  compareContent(pair, context.answered, context);
  compareDeprecation(pair, context.note);
  compareProse(pair, context.note);
  compareExtensions(pair, context.note);
  compareRest(pair, ["required", "schema", "content", "deprecated"], context.note);
}

function compareHeaders(pair: Pair, context: Context): void {
  const [was, is] = [record(pair.base.value.headers), record(pair.head.value.headers)];
  for (const name of keysOf(was, is)) {
    const one = childPair(pair, "headers", name);
    if (Object.hasOwn(was, name) && Object.hasOwn(is, name)) {
      compareHeader(followPair(one), context);
      continue;
    }
    const isNew = Object.hasOwn(is, name);
    context.note({
      kind: `header-${isNew ? "added" : "removed"}`,
      level: isNew ? "compatible" : "breaking",
      pointer: (isNew ? one.head : one.base).pointer,
      sentence: `The header \`${name}\` of ${placeOf(pair.head)} is ${isNew ? "new" : "gone"}.`,
    });
  }
}

function compareResponse(pair: Pair, context: Context): void {
  compareHeaders(pair, context);
  compareContent(pair, context.answered, context);
  if (!equal(pair.base.value.links, pair.head.value.links)) {
    const { pointer } = child(pair.head, "links");
    const sentence = `The links of ${placeOf(pair.head)} to other operations changed.`;
    context.note({ kind: "links-changed", level: "documentation", pointer, sentence });
  }
  compareProse(pair, context.note);
  compareExtensions(pair, context.note);
  compareRest(pair, ["headers", "content", "links"], context.note);
}

const isError = (status: string): boolean => /^[45]/.test(status);

/** The answers of an operation: errors may come and go, successes may not. */
export function compareResponses(operation: Pair, context: Context): void {
  const [was, is] = [record(operation.base.value.responses), record(operation.head.value.responses)];
  for (const status of keysOf(was, is)) {
    const one = childPair(operation, "responses", status);
    if (Object.hasOwn(was, status) && Object.hasOwn(is, status)) {
      compareResponse(followPair(one), context);
      continue;
    }
    const isNew = Object.hasOwn(is, status);
    const { pointer } = isNew ? one.head : one.base;
    context.note({
      kind: `response-${isNew ? "added" : "removed"}`,
      level: isError(status) ? "compatible" : "breaking",
      pointer,
      sentence: `${placeOf(isNew ? one.head : one.base)} is ${isNew ? "new" : "gone"}.`,
    });
  }
}
