import { equal } from "../../json.ts";
import { placeOf, quote } from "../../place.ts";
import type { Effect } from "../../policy.ts";
import type { Pair } from "../../site.ts";
import { tell, type Course } from "../course.ts";

const forms = {
  pattern: "the pattern",
  format: "the format",
  contentMediaType: "the media type",
  contentEncoding: "the encoding",
  contentSchema: "content of the schema",
} as const;

/** `pattern`, `format` and the content keywords: two of them cannot be ordered. */
export function compareForms({ base, head }: Pair, course: Course): void {
  for (const [keyword, words] of Object.entries(forms)) {
    const [was, is] = [base.value[keyword], head.value[keyword]];
    if (equal(was, is)) continue;
    const effect: Effect = was === undefined ? "narrowed" : is === undefined ? "widened" : "changed";
    const after = is === undefined ? `no longer has ${words} ${quote(was)}` : `has ${words} ${quote(is)}`;
    const before = was === undefined ? "; it had none" : is === undefined ? "" : `; it had ${quote(was)}`;
    tell(course, { keyword, effect, site: head, sentence: `${placeOf(head)} ${after}${before}.` });
  }
}

const digits = (value: number): number => (/\.(\d+)$/.exec(value.toFixed(12).replace(/0+$/, ""))?.[1] ?? "").length;

/** Whether one decimal is a whole multiple of another, counted in decimals. */
function isMultiple(value: number, step: number): boolean {
  const scale = 10 ** Math.max(digits(value), digits(step));
  return Math.round(value * scale) % Math.round(step * scale) === 0;
}

/** `multipleOf`: a step that is itself a multiple of the old one leaves fewer values. */
export function compareSteps({ base, head }: Pair, course: Course): void {
  const [was, is] = [base.value.multipleOf, head.value.multipleOf] as (number | undefined)[];
  if (was === is) return;
  const isNarrower = was === undefined || (is !== undefined && isMultiple(is, was));
  const isWider = is === undefined || (was !== undefined && isMultiple(was, is));
  const effect: Effect = isNarrower ? "narrowed" : isWider ? "widened" : "changed";
  const after = is === undefined ? "goes in no steps any more" : `goes in steps of ${is}`;
  const before = was === undefined ? "there were no steps" : `the steps were ${was}`;
  tell(course, { keyword: "multipleOf", effect, site: head, sentence: `${placeOf(head)} ${after}; ${before}.` });
}

/** `uniqueItems` */
export function compareUnique({ base, head }: Pair, course: Course): void {
  const [was, is] = [base.value.uniqueItems === true, head.value.uniqueItems === true];
  if (was === is) return;
  const sentence = `${placeOf(head)} may ${is ? "no longer" : "now"} hold an item twice.`;
  tell(course, { keyword: "uniqueItems", effect: is ? "narrowed" : "widened", site: head, sentence });
}
