import type { Issue } from "./issue.ts";
import { root, type Place } from "./place.ts";
import type { Schema } from "./schema.ts";

/** One walk over a value: what it has found, and how much it may find. */
export interface Run {
  readonly limit: number;
  readonly issues: Issue[];
  /** What is found beyond the limit is not told. */
  found: number;
}

/** Tells what there is against a value. Answers true when nothing else needs saying about the value itself. */
export type Walk = (value: unknown, run: Run, place: Place) => boolean | void;

/** Makes the walk of one keyword from what it expects. */
export type Check<Expected = never> = (expected: Expected, keyword: string, schema: Schema, checks: Checks) => Walk;

/** The checks that a schema needs, by the keyword that calls for them, in the order of the issues. */
export type Checks = Readonly<Record<string, Check>>;

/** What an object itself has, and nothing that all objects inherit. */
export const own = <T extends object>(value: T): T => ({ __proto__: null, ...value });

/** Makes the walk over a schema. It answers true when a rule about the value itself failed: the first says enough. */
export function compile(given: Schema, checks: Checks): Walk {
  const schema = own(given);
  const walks = Object.entries(checks).flatMap(([keyword, check]) =>
    keyword in schema ? check(schema[keyword as keyof Schema] as never, keyword, schema, checks) : [],
  );
  return (value, run, place) => {
    for (const walk of walks) if (run.found > run.limit || walk(value, run, place)) return true;
    return false;
  };
}

/** Whether a walk finds nothing against a value. */
export function accepts(walk: Walk, value: unknown): boolean {
  const trial: Run = { limit: 0, issues: [], found: 0 };
  walk(value, trial, root);
  return !trial.found;
}
