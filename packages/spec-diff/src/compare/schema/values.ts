import { equal, list, texts, without } from "../../json.ts";
import { placeOf, quoteAll } from "../../place.ts";
import { isOpenList } from "../../policy.ts";
import type { Pair, Site } from "../../site.ts";
import { tell, type Course } from "../course.ts";

const every = ["null", "boolean", "object", "array", "string", "integer", "fraction"];

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  return typeof value;
}

const allowed = ({ value }: Site): readonly unknown[] | undefined =>
  Object.hasOwn(value, "const") ? [value.const] : Array.isArray(value.enum) ? list(value.enum) : undefined;

/** The types that a value may have; a number is an integer or a fraction. */
function typesOf(site: Site): string[] {
  const { type } = site.value;
  if (type === undefined) return allowed(site)?.map(typeOf) ?? every;
  const types = typeof type === "string" ? [type] : texts(type);
  return types.flatMap((one) => (one === "number" ? ["integer", "fraction"] : [one]));
}

const nameTypes = (types: readonly string[]): string =>
  quoteAll(
    types.includes("fraction")
      ? [...types.filter((type) => type !== "integer" && type !== "fraction"), "number"]
      : types,
  );

/** `type` */
export function compareTypes({ base, head }: Pair, course: Course): void {
  const [was, is] = [typesOf(base), typesOf(head)];
  const [gone, added] = [without(was, is), without(is, was)];
  if (!gone.length && !added.length) return;
  // Where a list of values stands on one side alone, what is told of the list says it all.
  if (!base.value.type && !head.value.type) return;
  const effect = !added.length ? "narrowed" : !gone.length ? "widened" : "changed";
  const now = is.length === every.length ? "may be of any type" : `is of type ${nameTypes(is)}`;
  const before = was.length === every.length ? "it could be anything" : `it was ${nameTypes(was)}`;
  tell(course, { keyword: "type", effect, site: head, sentence: `${placeOf(head)} ${now}; ${before}.` });
}

const verbs = {
  request: { gone: "no longer takes", added: "also takes" },
  response: { gone: "is never any more", added: "may now be" },
} as const;

/** `enum` and `const` */
export function compareLists({ base, head }: Pair, course: Course): void {
  const [was, is] = [allowed(base), allowed(head)];
  if (equal(was, is)) return;
  const place = placeOf(head);
  const keyword = "enum";
  if (!was) {
    const sentence = `${place} is only one of ${quoteAll(is!)}; nothing said so before.`;
    return tell(course, { keyword, effect: "narrowed", site: head, sentence });
  }
  if (!is) {
    const sentence = `${place} is no longer only one of ${quoteAll(was)}.`;
    return tell(course, { keyword, effect: "widened", site: head, sentence });
  }
  const [gone, added] = [without(was, is), without(is, was)];
  const verb = verbs[course.flow];
  if (gone.length) {
    tell(course, { keyword, effect: "narrowed", site: head, sentence: `${place} ${verb.gone} ${quoteAll(gone)}.` });
  }
  if (added.length) {
    const isOpen = course.flow === "response" && isOpenList(head.pointer);
    const sentence = `${place} ${verb.added} ${quoteAll(added)}.`;
    tell(course, { keyword, effect: "widened", site: head, sentence, ...(isOpen && { level: "compatible" }) });
  }
}
