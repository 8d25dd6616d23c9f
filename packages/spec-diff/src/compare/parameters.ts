import { equal, list, pick } from "../json.ts";
import { placeOf } from "../place.ts";
import { child, childPair, follow, type Pair, type Site } from "../site.ts";
import type { Context } from "./context.ts";
import { compareContent } from "./content.ts";
import { compareExtensions } from "./facts.ts";
import { compareDeprecation, compareProse } from "./prose.ts";
import { compareRest } from "./rest.ts";

const keyOf = ({ value }: Site): string =>
  `${String(value.in)} ${value.in === "header" ? String(value.name).toLowerCase() : String(value.name)}`;

/** The parameters of an operation, those of its path included, by where they stand and what they are called. */
export function parametersOf(item: Site, operation: Site): Map<string, Site> {
  const sites = [item, operation].flatMap((site) =>
    list(site.value.parameters).map((_, at) => follow(child(site, "parameters", at))),
  );
  return new Map(sites.map((site) => [keyOf(site), site]));
}

const styles = ["style", "explode", "allowReserved", "allowEmptyValue"];
const known = ["name", "in", "required", "schema", "content", "deprecated", ...styles];

function compareParameter(pair: Pair, context: Context): void {
  const { base, head } = pair;
  const [was, is] = [base.value.required === true, head.value.required === true];
  const found = { pointer: head.pointer };
  if (was !== is) {
    context.note({
      ...found,
      kind: `parameter-${is ? "required" : "optional"}`,
      level: is ? "breaking" : "compatible",
      sentence: `${placeOf(head)} is ${is ? "now" : "no longer"} required.`,
    });
  }
  if (!equal(pick(base.value, styles), pick(head.value, styles))) {
    const sentence = `${placeOf(head)} is written in another way.`;
    context.note({ ...found, kind: "parameter-style-changed", level: "breaking", sentence });
  }
  context.schemas(childPair(pair, "schema"), context.sent);
  compareContent(pair, context.sent, context);
  compareDeprecation(pair, context.note);
  compareProse(pair, context.note);
  compareExtensions(pair, context.note);
  compareRest(pair, known, context.note);
}

/** The parameters of one operation. */
export function compareParameters(was: Map<string, Site>, is: Map<string, Site>, context: Context): void {
  for (const [key, base] of was) {
    const head = is.get(key);
    if (head) compareParameter({ base, head }, context);
    else {
      const sentence = `${placeOf(base)} (${String(base.value.in)}) is gone.`;
      context.note({ kind: "parameter-removed", level: "breaking", pointer: base.pointer, sentence });
    }
  }
  for (const [key, head] of is) {
    if (was.has(key)) continue;
    const isRequired = head.value.required === true;
    context.note({
      kind: "parameter-added",
      level: isRequired ? "breaking" : "compatible",
      pointer: head.pointer,
      sentence: `${placeOf(head)} (${String(head.value.in)}) is new${isRequired ? ", and every request must have it" : " and optional"}.`,
    });
  }
}
