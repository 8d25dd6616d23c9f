import { RivyaInputError } from "../errors/input-error.ts";
import type { Refuse } from "../refuse.ts";

/** Refuses what a call was given: says which call, what of it, and why. */
export const refusing =
  (operation: string, what: string): Refuse =>
  (problem, cause) => {
    throw new RivyaInputError(`${operation}: the ${what} ${problem}`, { cause });
  };
