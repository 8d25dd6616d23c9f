import { isOwn } from "../rules/types.ts";
import type { Issue } from "./issue.ts";
import type { Schema } from "./schema.ts";

/** Tells what one keyword has against a value. Answers true when nothing else needs saying about the value itself. */
export type Check<Expected = never> = (
  expected: Expected,
  value: unknown,
  run: Run,
  schema: Schema,
  keyword: string,
) => boolean | void;

/** The checks that a schema needs, by the keyword that calls for them. */
export type Checks = Readonly<Record<string, Check>>;

/** One walk over a value: where it is, what it has found, and how much it may find. */
export interface Run {
  readonly checks: Checks;
  readonly path: (string | number)[];
  readonly limit: number;
  /** Absent on a trial, which asks only whether there is anything to find. */
  readonly issues?: Issue[];
  found: number;
}

/** Tells all; answers true when a rule about the value itself failed, of which the first says enough. */
export function walk(schema: Schema, value: unknown, run: Run): boolean {
  if (schema.$ref && walk(schema.$ref(), value, run)) return true;
  for (const keyword in schema) {
    const check = isOwn(schema, keyword) && run.checks[keyword];
    if (
      check &&
      (run.found >= run.limit || check(schema[keyword as keyof Schema] as never, value, run, schema, keyword))
    )
      return true;
  }
  return false;
}

/** Walks into a member or an item. */
export function step(into: string | number, schema: Schema, value: unknown, run: Run): void {
  run.path.push(into);
  walk(schema, value, run);
  run.path.pop();
}

/** Whether a schema has nothing against a value. */
export function accepts(schema: Schema, value: unknown, { checks }: Run): boolean {
  const trial: Run = { checks, path: [], limit: 1, found: 0 };
  walk(schema, value, trial);
  return !trial.found;
}
