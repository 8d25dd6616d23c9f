import { keysOf, record, type JsonObject } from "../../json.ts";
import { placeOf, quote } from "../../place.ts";
import { child, childPair, type Pair } from "../../site.ts";
import { asRule, flipped, tell, unclear, type Course } from "../course.ts";

/** A keyword that holds one schema: without it, everything fits. */
function compareOne(keyword: string, words: string, pair: Pair, course: Course): void {
  const { base, head } = pair;
  const [was, is] = [Object.hasOwn(base.value, keyword), Object.hasOwn(head.value, keyword)];
  if (was && is) course.compare(childPair(pair, keyword), keyword === "not" ? asRule(flipped(course)) : course);
  else if (was !== is) {
    const sentence = `${placeOf(head)} has ${is ? "a new" : "no longer a"} rule for ${words}.`;
    tell(course, { keyword, effect: is ? "narrowed" : "widened", site: is ? child(head, keyword) : head, sentence });
  }
}

/** `items`, `propertyNames`, `not` and the like. */
export function compareParts(pair: Pair, course: Course): void {
  compareOne("items", "its items", pair, course);
  compareOne("unevaluatedItems", "its further items", pair, course);
  compareOne("propertyNames", "the names of its members", pair, course);
  compareOne("not", "what it must not be", pair, course);
}

const byName = (value: unknown): JsonObject =>
  Array.isArray(value) ? Object.fromEntries(value.entries()) : record(value);

/** Which keyword says of everything that those keywords do not name that it may not be. */
const closing: Readonly<Record<string, string>> = { patternProperties: "additionalProperties", prefixItems: "items" };

/** Keywords that hold schemas by name or number: each is one more thing that must hold. */
export function compareNamed(pair: Pair, course: Course): void {
  const { base, head } = pair;
  for (const keyword of ["patternProperties", "dependentSchemas", "prefixItems"]) {
    const [was, is] = [byName(base.value[keyword]), byName(head.value[keyword])];
    for (const name of keysOf(was, is)) {
      if (Object.hasOwn(was, name) && Object.hasOwn(is, name)) {
        course.compare(childPair(pair, keyword, name), keyword === "dependentSchemas" ? asRule(course) : course);
        continue;
      }
      const isNew = Object.hasOwn(is, name);
      // Where nothing else is let in, one more rule lets in more.
      const isClosed = (isNew ? base : head).value[closing[keyword] ?? ""] === false;
      const sentence = `${placeOf(head)} has ${isNew ? "a new" : "no longer a"} rule for ${quote(name)} (\`${keyword}\`).`;
      const level = isClosed && isNew && keyword === "patternProperties" && course.flow === "response";
      const effect = isNew === isClosed ? "widened" : "narrowed";
      tell(course, { keyword, effect, site: head, sentence, ...(level && { level: "compatible" }) });
    }
  }
}

const leastOf = (value: Pair["base"]["value"]): number =>
  typeof value.minContains === "number" ? value.minContains : 1;
const mostOf = (value: Pair["base"]["value"]): number =>
  typeof value.maxContains === "number" ? value.maxContains : Infinity;

const atMost = (count: number): string => (count === Infinity ? "any number" : `at most ${count}`);

function compareCounts({ base, head }: Pair, course: Course): void {
  const [least, most] = [leastOf(head.value) - leastOf(base.value), mostOf(head.value) - mostOf(base.value)];
  const place = placeOf(head);
  if (least) {
    const sentence = `${place} must contain at least ${leastOf(head.value)} of a kind; it was ${leastOf(base.value)}.`;
    tell(course, { keyword: "minContains", effect: least > 0 ? "narrowed" : "widened", site: head, sentence });
  }
  // Infinity less Infinity is not a number, and nothing changed.
  if (most) {
    const sentence = `${place} may contain ${atMost(mostOf(head.value))} of a kind; it was ${atMost(mostOf(base.value))}.`;
    tell(course, { keyword: "maxContains", effect: most < 0 ? "narrowed" : "widened", site: head, sentence });
  }
}

/** `contains` with its counts: where only a greatest count is asked, more that match means less that fits. */
export function compareContains(pair: Pair, course: Course): void {
  const { base, head } = pair;
  const [was, is] = [Object.hasOwn(base.value, "contains"), Object.hasOwn(head.value, "contains")];
  if (!was || !is) {
    if (was === is) return;
    const sentence = `${placeOf(head)} has ${is ? "a new" : "no longer a"} rule for what it contains.`;
    return tell(course, { keyword: "contains", effect: is ? "narrowed" : "widened", site: head, sentence });
  }
  compareCounts(pair, course);
  const hasMost = mostOf(head.value) < Infinity;
  const inside = !hasMost ? course : leastOf(head.value) === 0 ? flipped(course) : unclear(course);
  course.compare(childPair(pair, "contains"), asRule(inside));
}
