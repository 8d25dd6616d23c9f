import type { Issue } from "./issues/issue.ts";

/** What `assert` throws. `issues` says all; the message says the first and how many more there are. */
export class RivyaValidationError extends Error {
  override readonly name = "RivyaValidationError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const more = issues.length - 1;
    super(`${issues[0]?.message ?? "the value is not right"}${more > 0 ? ` (and ${more} more)` : ""}`);
    this.issues = issues;
  }
}
