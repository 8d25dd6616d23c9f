import { equal, keysOf, record } from "../json.ts";
import { placeOf } from "../place.ts";
import type { Flow } from "../policy.ts";
import { child, childPair, type Pair } from "../site.ts";
import type { Context } from "./context.ts";
import { compareExtensions } from "./facts.ts";
import { compareProse } from "./prose.ts";
import { compareRest } from "./rest.ts";

function compareEncoding({ base, head }: Pair, { note }: Context): void {
  if (equal(base.value.encoding, head.value.encoding)) return;
  const sentence = `The fields of ${placeOf(head)} are encoded in another way.`;
  note({ kind: "encoding-changed", level: "breaking", pointer: child(head, "encoding").pointer, sentence });
}

/** The media types of a body, and the schema of each. */
export function compareContent(pair: Pair, flow: Flow, context: Context): void {
  const { base, head } = pair;
  const [was, is] = [record(base.value.content), record(head.value.content)];
  for (const type of keysOf(was, is)) {
    const one = childPair(pair, "content", type);
    if (Object.hasOwn(was, type) && Object.hasOwn(is, type)) {
      context.schemas(childPair(one, "schema"), flow);
      compareEncoding(one, context);
      compareProse(one, context.note);
      compareExtensions(one, context.note);
      compareRest(one, ["schema", "encoding"], context.note);
      continue;
    }
    const isNew = Object.hasOwn(is, type);
    context.note({
      kind: `${flow}-media-type-${isNew ? "added" : "removed"}`,
      level: isNew ? "compatible" : "breaking",
      pointer: (isNew ? one.head : one.base).pointer,
      sentence: `${placeOf(head)} is ${isNew ? "now also" : "no longer"} \`${type}\`.`,
    });
  }
}
