import { estimateCredits, expectedResult, type ExpectedResult } from "@rivya/openapi/catalogue";
import { createTaskRequest } from "@rivya/validator";

/** What a request costs and makes; null while it is none. */
export function expected(value: unknown): (ExpectedResult & { readonly credits: number }) | null {
  if (!createTaskRequest.is(value)) return null;
  return { ...expectedResult(value), credits: estimateCredits(value) };
}
