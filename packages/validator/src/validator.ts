import { RivyaValidationError } from "./error.ts";
import type { Issue } from "./issues/issue.ts";
import { article, sortOf } from "./issues/received.ts";
import type { Schema } from "./issues/schema.ts";
import type { StandardProps } from "./standard/spec.ts";
import { standard } from "./standard/standard.ts";
import type { Result, Validate, ValidateOptions } from "./validate.ts";

/**
 * Knows whether a value is a `T` of the document, and says why not. A member whose value is `undefined` counts as
 * absent, as it will be in JSON. Values are never changed: defaults are not filled in. Each is a Standard Schema too,
 * so that forms, routers and RPC libraries take it as it is.
 *
 * @example
 * const result = qwenImageRequest.validate({ model: "qwen-image", prompt: "" });
 * if (!result.ok) console.error(result.issues[0].message); // prompt must have at least 1 character; received 0
 */
export interface Validator<T> {
  /** Yes or no, as fast as it goes. What a getter or a proxy throws passes through, here and below. */
  is(value: unknown): value is T;
  /**
   * The value, or every reason why it is not right, in the order of the document: of several rules about one text or
   * number, the first that is broken.
   */
  validate(value: unknown, options?: ValidateOptions): Result<T>;
  /** @throws {RivyaValidationError} with all issues, when the value is not right. */
  assert(value: unknown): asserts value is T;
  /** Standard Schema and Standard JSON Schema, version 1. */
  readonly "~standard": StandardProps<T>;
}

/** A value that answers differently each time, by a getter or a proxy, is refused too; there is no one place to name. */
const changing = (value: unknown): Issue => ({
  pointer: "",
  path: [],
  keyword: "not",
  expected: null,
  received: article(sortOf(value)),
  message: "the body must not change while it is read",
});

/** Joins the guard, which answers, and the walk over the embedded schema, which explains a no. */
export function validator<T>(is: (value: unknown) => value is T, explain: Validate<T>, schema: Schema): Validator<T> {
  const validate: Validate<T> = (value, options) => {
    if (is(value)) return { ok: true, value };
    const result = explain(value, options);
    return result.ok ? { ok: false, issues: [changing(value)] } : result;
  };
  return {
    is,
    validate,
    assert(value) {
      const result = validate(value);
      if (!result.ok) throw new RivyaValidationError(result.issues);
    },
    "~standard": standard(validate, schema),
  };
}
