import { BadInputError } from "../input/bad-input.ts";
import { parseEffects, type AskedEffect } from "./grammar.ts";
import { EffectSyntaxError } from "./kinds/kind.ts";

/**
 * A list of effects that came with a request. `subject` is where it stood in words, `path` as a pointer into the body.
 *
 * @throws {BadInputError} when it cannot be followed.
 */
export function readEffects(list: string, subject: string, path = ""): readonly AskedEffect[] {
  try {
    return parseEffects(list);
  } catch (error) {
    if (!(error instanceof EffectSyntaxError)) throw error;
    throw new BadInputError({ path, code: "effect", message: `${subject} cannot be followed: ${error.message}` });
  }
}
