import type { Note } from "../../change.ts";
import { omit, pick } from "../../json.ts";
import type { Flow } from "../../policy.ts";
import { isProse } from "../../prose.ts";
import { follow, split, type Pair, type Site } from "../../site.ts";
import type { Course } from "../course.ts";
import { compareExtensions, isFact } from "../facts.ts";
import { compareDeprecation, compareProse } from "../prose.ts";
import { compareRest } from "../rest.ts";
import { compareChoices, compareDiscriminator } from "./choices.ts";
import { compareConditions } from "./conditions.ts";
import { compareForms, compareSteps, compareUnique } from "./forms.ts";
import { compareDefaults } from "./hints.ts";
import { compareLimits } from "./limits.ts";
import { compareDependent, compareMembers, compareOthers } from "./members.ts";
import { compareContains, compareNamed, compareParts } from "./parts.ts";
import { compareLists, compareTypes } from "./values.ts";

const rules: readonly ((pair: Pair, course: Course) => void)[] = [
  compareTypes,
  compareLists,
  compareLimits,
  compareForms,
  compareSteps,
  compareUnique,
  compareDefaults,
  compareMembers,
  compareOthers,
  compareDependent,
  compareParts,
  compareNamed,
  compareContains,
  compareConditions,
  compareChoices,
  compareDiscriminator,
  (pair, { note }) => compareProse(pair, note),
  (pair, { note }) => compareDeprecation(pair, note),
  (pair, { note }) => compareExtensions(pair, note),
];

/** Every keyword that a rule looks at; whatever else changes is reported as unknown. */
const known = `
  type enum const maxLength minLength maxItems minItems maxProperties minProperties
  maximum exclusiveMaximum minimum exclusiveMinimum pattern format contentMediaType
  contentEncoding contentSchema multipleOf uniqueItems default readOnly writeOnly
  properties required additionalProperties unevaluatedProperties dependentRequired
  items unevaluatedItems propertyNames not patternProperties dependentSchemas prefixItems
  contains minContains maxContains if then else oneOf anyOf allOf discriminator
  deprecated $ref
`.split(/\s+/);

const isAssertion = (keyword: string): boolean => !isProse(keyword) && !isFact(keyword) && keyword !== "deprecated";
const isUnion = ({ value }: Site): boolean => Object.hasOwn(value, "oneOf") || Object.hasOwn(value, "anyOf");

/** A schema as a union of one, to compare it with a union. */
function lifted(site: Site, union: Site): Site {
  const assertions = Object.keys(site.value).filter(isAssertion);
  const others = Object.keys(union.value).filter(isAssertion);
  if (!assertions.length || others.length !== 1) return site;
  const prose = omit(site.value, assertions);
  return { ...site, value: { ...prose, [others[0]!]: [pick(site.value, assertions)] } };
}

function aligned(base: Site, head: Site): Pair {
  if (isUnion(head) && !isUnion(base)) return { base: lifted(base, head), head };
  if (isUnion(base) && !isUnion(head)) return { base, head: lifted(head, base) };
  return { base, head };
}

function compare({ base, head }: Pair, course: Course): void {
  const [from, to] = [split(base), split(head)];
  if (from && to) {
    // The same place with and without its reference must not count as seen.
    compareRules({ base: from.beside, head: to.beside }, course);
    compare({ base: from.to, head: to.to }, course);
    return;
  }
  compareRules({ base: follow(base), head: follow(head) }, course);
}

function compareRules({ base, head }: Pair, course: Course): void {
  const key = `${base.pointer} ${head.pointer} ${course.turn} ${course.isRule}`;
  if (course.seen.has(key)) return;
  course.seen.add(key);
  const pair = aligned(base, head);
  for (const rule of rules) rule(pair, course);
  compareRest(pair, known, course.note);
}

/** Compares two schemas of which values flow in one direction; `seen` keeps circles and repetitions out. */
export function compareSchemas(pair: Pair, flow: Flow, note: Note, seen: Set<string>): void {
  compare(pair, { flow, turn: "same", isRule: false, note, seen, compare });
}
