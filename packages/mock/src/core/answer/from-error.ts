import { BadInputError } from "../input/bad-input.ts";
import { BodyInterruptedError, BodyTooLargeError } from "../input/read-body.ts";
import type { Answer } from "./answer.ts";
import { refuse } from "./refuse.ts";

/** The answer to an error that a request is to blame for; null for any other. */
export function fromError(error: unknown, requestId: string): Answer | null {
  if (error instanceof BadInputError) return refuse(requestId, "validation_failed", { details: error.details });
  if (error instanceof BodyTooLargeError) return refuse(requestId, "payload_too_large");
  if (error instanceof BodyInterruptedError) {
    const details = [{ path: "", code: "body", message: "The body ended before it was complete." }];
    return refuse(requestId, "validation_failed", { details });
  }
  return null;
}
