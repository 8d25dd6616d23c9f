import type { Validator } from "@rivya/validator";

/** Every issue as `pointer keyword: message`; none for a value that is right. Guard and walker have to agree. */
export function told(validator: Validator<unknown>, value: unknown): string[] {
  const result = validator.validate(value);
  const issues = result.ok
    ? []
    : result.issues.map(({ pointer, keyword, message }) => `${pointer} ${keyword}: ${message}`);
  if (validator.is(value) !== (issues.length === 0))
    throw new Error(`the guard and the walker disagree on ${JSON.stringify(value)}`);
  return issues;
}
