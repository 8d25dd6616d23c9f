import type { Issue, Validator } from "@rivya/validator";
import type { Judges } from "../schema/components.ts";
import { verdict } from "../schema/verdict.ts";
import type { Break } from "./breaks.ts";
import { pointerTo } from "./site.ts";

/** Other keywords that may rightly be named: a union speaks of its options, and of one place the first failing rule is told. */
const alsoNamed: Readonly<Record<string, readonly string[]>> = {
  type: ["enum"],
  const: ["enum"],
  pattern: ["format"],
  minContains: ["contains"],
};

/** Keywords that the same break may break besides: too many items may be too many of a kind. */
const alsoBroken: Readonly<Record<string, readonly string[]>> = {
  maxItems: ["maxContains"],
  maxContains: ["maxItems"],
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What an issue is about. An array may hold too many of several kinds, which the sentence names. */
const subject = ({ pointer, keyword, message }: Issue): string =>
  `${keyword} at ${pointer}${keyword === "maxContains" ? message : ""}`;

function* ofIssues(issues: readonly Issue[], { pointer, keyword }: Break): Generator<string> {
  if (!issues.length) yield "no issue is told";
  if (new Set(issues.map(subject)).size < issues.length) yield "the same is told twice";
  for (const issue of issues) {
    if (issue.pointer !== pointer) yield `an issue points at ${JSON.stringify(issue.pointer)}`;
    if (pointerTo(issue.path) !== issue.pointer) yield `the path is ${JSON.stringify(issue.path)}`;
    if (!/\S/.test(issue.message)) yield "an issue has no sentence";
  }
  const right = [keyword, ...(alsoNamed[keyword] ?? [])];
  const named = issues.map((issue) => issue.keyword).filter((one) => !alsoBroken[keyword]?.includes(one));
  if (issues.length && (named.length !== 1 || !right.includes(named[0]!))) yield `${named.join(" and ")} is named`;
}

function thrown(validator: Validator<unknown>, value: unknown): unknown {
  try {
    validator.assert(value);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** What is wrong with the answers to a broken value: it has to be refused, every issue at the place that was broken. */
export function* complaints(judges: Judges, broken: Break): Generator<string> {
  const { value } = broken;
  const { validator } = judges;
  if (verdict(judges, value)) yield "it passes";
  const result = validator.validate(value);
  const issues = result.ok ? [] : result.issues;
  yield* ofIssues(issues, broken);
  const first = validator.validate(value, { first: true });
  if (first.ok || !same(first.issues, issues.slice(0, 1))) yield "the first issue alone is another";
  const error = thrown(validator, value) as { name?: unknown; issues?: unknown } | undefined;
  if (error?.name !== "RivyaValidationError" || !same(error.issues, issues)) yield "assert() says otherwise";
}
