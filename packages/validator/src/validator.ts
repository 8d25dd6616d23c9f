import { RivyaValidationError } from "./error.ts";
import type { Issue } from "./issues/issue.ts";
import type { Schema } from "./issues/schema.ts";
import { walk, type Checks } from "./issues/walk.ts";

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export interface ValidateOptions {
  /** Stop at the first issue. Default: false; all are told, up to 1000. */
  readonly first?: boolean;
}

/**
 * Knows whether a value is a `T` of the document, and says why not. A member whose value is `undefined` counts as
 * absent, as it will be in JSON. Values are never changed: defaults are not filled in.
 *
 * @example
 * const result = qwenImageRequest.validate({ model: "qwen-image", prompt: "" });
 * if (!result.ok) console.error(result.issues[0].message); // prompt must have at least 1 character; received 0
 */
export interface Validator<T> {
  /** Yes or no, as fast as it goes. */
  is(value: unknown): value is T;
  /** The value, or every reason why it is not right, in the order of the document. */
  validate(value: unknown, options?: ValidateOptions): Result<T>;
  /** @throws {RivyaValidationError} with all issues, when the value is not right. */
  assert(value: unknown): asserts value is T;
}

const mostIssues = 1000;

/** Joins the guard, which answers, and the walk over the embedded schema, which explains a no. */
export function validator<T>(is: (value: unknown) => value is T, schema: Schema, checks: Checks): Validator<T> {
  const explain = (value: unknown, limit: number): Issue[] => {
    const issues: Issue[] = [];
    walk(schema, value, { checks, path: [], limit, issues, found: 0 });
    return issues;
  };
  return {
    is,
    validate: (value, { first = false } = {}) =>
      is(value) ? { ok: true, value } : { ok: false, issues: explain(value, first ? 1 : mostIssues) },
    assert(value) {
      if (!is(value)) throw new RivyaValidationError(explain(value, mostIssues));
    },
  };
}
