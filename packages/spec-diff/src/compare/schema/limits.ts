import { equal } from "../../json.ts";
import { placeOf } from "../../place.ts";
import type { Pair, Site } from "../../site.ts";
import { tell, type Course } from "../course.ts";

interface Limit {
  readonly keyword: string;
  /** A number, or nothing where anything goes. */
  readonly read: (site: Site) => number | undefined;
  readonly isUpper: boolean;
  readonly words: (limit: number, site: Site) => string;
}

const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
const unit = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const counted = (most: string, least: string, noun: string): Limit[] => [
  {
    keyword: most,
    read: (site) => number(site.value[most]),
    isUpper: true,
    words: (limit) => `at most ${unit(limit, noun)}`,
  },
  {
    keyword: least,
    read: (site) => number(site.value[least]) || undefined,
    isUpper: false,
    words: (limit) => `at least ${unit(limit, noun)}`,
  },
];

const bounds: Limit[] = [
  {
    keyword: "maximum",
    read: ({ value }) => least(number(value.maximum), number(value.exclusiveMaximum)),
    isUpper: true,
    words: (limit, site) => (isExclusive(site, "Maximum", limit) ? `less than ${limit}` : `at most ${limit}`),
  },
  {
    keyword: "minimum",
    read: ({ value }) => most(number(value.minimum), number(value.exclusiveMinimum)),
    isUpper: false,
    words: (limit, site) => (isExclusive(site, "Minimum", limit) ? `more than ${limit}` : `at least ${limit}`),
  },
];

const chosen = (pick: (...values: number[]) => number, ...values: (number | undefined)[]): number | undefined => {
  const given = values.filter((value) => value !== undefined);
  return given.length ? pick(...given) : undefined;
};
const least = (...values: (number | undefined)[]) => chosen(Math.min, ...values);
const most = (...values: (number | undefined)[]) => chosen(Math.max, ...values);
const isExclusive = (site: Site, bound: "Maximum" | "Minimum", limit: number): boolean =>
  site.value[`exclusive${bound}`] === limit;

const limits: readonly Limit[] = [
  ...counted("maxLength", "minLength", "character"),
  ...counted("maxItems", "minItems", "item"),
  ...counted("maxProperties", "minProperties", "member"),
  ...bounds,
];

/** Greater means stricter. A bound that excludes itself is a little stricter than one that does not. */
function strictness(limit: Limit, site: Site): readonly [number, number] {
  const value = limit.read(site);
  if (value === undefined) return [-Infinity, 0];
  const isOpen = limit.words(value, site).includes(" than ");
  return [limit.isUpper ? -value : value, isOpen ? 1 : 0];
}

function compareLimit(limit: Limit, { base, head }: Pair, course: Course): void {
  const [was, is] = [strictness(limit, base), strictness(limit, head)];
  if (equal(was, is)) return;
  const effect = is[0] > was[0] || (is[0] === was[0] && is[1] > was[1]) ? "narrowed" : "widened";
  const [old, now] = [limit.read(base), limit.read(head)];
  const before = old === undefined ? "there was no such limit" : `it was ${limit.words(old, base)}`;
  const after = now === undefined ? "is no longer limited" : `is ${limit.words(now, head)}`;
  tell(course, { keyword: limit.keyword, effect, site: head, sentence: `${placeOf(head)} ${after}; ${before}.` });
}

/** Lengths, counts and bounds. */
export function compareLimits(pair: Pair, course: Course): void {
  for (const limit of limits) compareLimit(limit, pair, course);
}
