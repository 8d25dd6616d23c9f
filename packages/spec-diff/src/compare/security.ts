import { equal, list, record, without } from "../json.ts";
import { placeOf, quote } from "../place.ts";
import { child, siteOf, type Pair, type Site } from "../site.ts";
import type { Context } from "./context.ts";

type Requirement = Readonly<Record<string, unknown>>;

/** Each way in; no requirement at all is the one way that asks nothing. */
function waysOf(operation: Site): Requirement[] {
  const ways = list(operation.value.security ?? siteOf(operation.document).value.security).map(record);
  return ways.length ? ways : [{}];
}

/** Whether whoever may enter by the old way may enter by the new one. */
const admits = (is: Requirement, was: Requirement): boolean =>
  Object.entries(is).every(
    ([scheme, scopes]) => Object.hasOwn(was, scheme) && !without(list(scopes), list(was[scheme])).length,
  );

const words = (ways: readonly Requirement[]): string =>
  ways
    .map((way) => Object.entries(way).map(([scheme, scopes]) => quote([scheme, ...list(scopes)].join(" "))))
    .map((parts) => parts.join(" and ") || "no key")
    .join(" or ");

/** Who may call an operation. */
export function compareSecurity({ base, head }: Pair, context: Context): void {
  const [was, is] = [waysOf(base), waysOf(head)];
  if (equal(was, is)) return;
  const isKept = was.every((old) => is.some((now) => admits(now, old)));
  context.note({
    kind: isKept ? "security-relaxed" : "security-tightened",
    level: isKept ? "compatible" : "breaking",
    pointer: child(head, "security").pointer,
    sentence: `${placeOf(head)} asks for ${words(is)}; it was ${words(was)}.`,
  });
}
