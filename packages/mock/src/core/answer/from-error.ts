import { BodyInterruptedError, BodyTooLargeError, interrupted, tooLarge } from "@rivya/validator/wire";
import { BadInputError } from "../input/bad-input.ts";
import { detailsOf } from "../input/details.ts";
import type { Answer } from "./answer.ts";
import { refuse } from "./refuse.ts";

/** The answer to an error that a request is to blame for; null for any other. */
export function fromError(error: unknown, requestId: string): Answer | null {
  if (error instanceof BadInputError) return refuse(requestId, "validation_failed", { details: error.details });
  if (error instanceof BodyTooLargeError) {
    return refuse(requestId, "payload_too_large", { details: detailsOf([tooLarge(error.maxBytes)]) });
  }
  if (error instanceof BodyInterruptedError) {
    return refuse(requestId, "validation_failed", { details: detailsOf([interrupted()]) });
  }
  return null;
}
