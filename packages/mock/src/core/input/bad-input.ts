import type { ErrorDetail } from "@rivya/openapi";

/** A request that is wrong. The answer is `validation_failed` with these details. */
export class BadInputError extends Error {
  override readonly name = "BadInputError";
  readonly details: readonly ErrorDetail[];

  constructor(...details: readonly ErrorDetail[]) {
    super(details.map(({ message }) => message).join(" "));
    this.details = details;
  }
}

interface Issue {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

// A body of a megabyte can hold a hundred thousand unknown members; nobody reads that many sentences.
const mostDetails = 100;

/** What the validator found, as the details of an error. */
export const detailsOf = (issues: readonly Issue[]): ErrorDetail[] =>
  issues.slice(0, mostDetails).map(({ pointer, keyword, message }) => ({ path: pointer, code: keyword, message }));
