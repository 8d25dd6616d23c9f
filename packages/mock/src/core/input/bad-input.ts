import type { ErrorDetail } from "@rivya/openapi";

/** A request that is wrong. The answer is `validation_failed` with these details. */
export class BadInputError extends Error {
  override readonly name = "BadInputError";
  readonly details: readonly ErrorDetail[];

  constructor(...details: readonly ErrorDetail[]) {
    super(details.map(({ message }) => message).join("; "));
    this.details = details;
  }
}
