import { equal } from "../../json.ts";
import { placeOf } from "../../place.ts";
import { bare, child, childPair, type Pair } from "../../site.ts";
import { asRule, tell, type Course } from "../course.ts";

/** `if`, `then` and `else`: what follows from the same condition is compared, another condition cannot be judged. */
export function compareConditions(pair: Pair, course: Course): void {
  const { base, head } = pair;
  const [was, is] = [Object.hasOwn(base.value, "if"), Object.hasOwn(head.value, "if")];
  if (!was && !is) return;
  if (was && is && equal(bare(base.value.if), bare(head.value.if))) {
    for (const keyword of ["if", "then", "else"]) course.compare(childPair(pair, keyword), asRule(course));
    return;
  }
  const effect = !was ? "narrowed" : !is ? "widened" : "changed";
  const words = { narrowed: "has a new", widened: "no longer has its", changed: "has another" };
  const sentence = `${placeOf(head)} ${words[effect]} condition (\`if\`).`;
  tell(course, { keyword: "if", effect, site: is ? child(head, "if") : head, sentence });
}
