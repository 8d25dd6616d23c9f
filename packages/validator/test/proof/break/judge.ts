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
  maxContains: ["maxItems"],
  minContains: ["contains"],
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function* ofIssues(issues: readonly Issue[], { pointer, keyword }: Break): Generator<string> {
  if (!issues.length) yield "no issue is told";
  for (const issue of issues) {
    if (issue.pointer !== pointer) yield `an issue points at ${JSON.stringify(issue.pointer)}`;
    if (pointerTo(issue.path) !== issue.pointer) yield `the path is ${JSON.stringify(issue.path)}`;
    if (!/\S/.test(issue.message)) yield "an issue has no sentence";
  }
  const named = issues[0]?.keyword;
  if (named !== undefined && ![keyword, ...(alsoNamed[keyword] ?? [])].includes(named)) yield `${named} is named`;
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
