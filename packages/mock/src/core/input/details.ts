import type { ErrorDetail } from "@rivya/openapi";
import { memberIssue } from "@rivya/validator/wire";
import { BadInputError } from "./bad-input.ts";

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

/** What only the service can find wrong with a member. `says` follows the place in the sentence. */
export const memberDetail = (steps: readonly (string | number)[], code: string, says: string): ErrorDetail[] =>
  detailsOf([memberIssue(steps, code, says)]);

/** The value that the validator let through. @throws {BadInputError} */
export function accepted<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] },
): T {
  if (result.ok) return result.value;
  throw new BadInputError(...detailsOf(result.issues));
}
