import { equal } from "../../json.ts";
import { placeOf, quote } from "../../place.ts";
import type { Pair } from "../../site.ts";
import type { Course } from "../course.ts";

/** `default`: another one changes what a request means that does not send the member. */
export function compareDefaults({ base, head }: Pair, course: Course): void {
  const [was, is] = [base.value.default, head.value.default];
  if (equal(was, is)) return;
  const isRequest = course.flow === "request";
  const what = is === undefined ? "no longer has a default" : `has the default ${quote(is)}`;
  const before = was === undefined ? "it had none" : `it was ${quote(was)}`;
  course.note({
    kind: `${course.flow}-default-${was === undefined ? "added" : is === undefined ? "removed" : "changed"}`,
    level: !isRequest ? "documentation" : was === undefined ? "compatible" : "breaking",
    pointer: head.pointer,
    sentence: `${placeOf(head)} ${what}; ${before}.`,
  });
}
