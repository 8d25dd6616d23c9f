import { RivyaInputError } from "../errors/input-error.ts";
import type { Refuse } from "../refuse.ts";
import type { Settings } from "../transport/connection.ts";
import { cleaned } from "../transport/redact.ts";

/** Refuses what a call was given: says which call, what of it, and why. */
export const refusing =
  ({ redact }: Settings, operation: string, what: string): Refuse =>
  (problem, cause) => {
    // Of whoever made a stream it may be anything.
    throw new RivyaInputError(`${operation}: the ${what} ${problem}`, { cause: cause && cleaned(cause, redact) });
  };
