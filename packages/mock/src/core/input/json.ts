import { BadInputError } from "./bad-input.ts";
import { duplicateMember } from "./duplicate-members.ts";
import { pointer, spoken } from "./pointer.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new BadInputError({ path: "", code: "utf8", message: "The body is not valid UTF-8." });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInputError({ path: "", code: "json", message: "The body is not valid JSON." });
  }
}

// Deeper than anything that the document knows; a pointer of a hundred thousand steps helps nobody.
const deepest = 16;

function duplicate(steps: readonly (string | number)[]): BadInputError {
  const known = steps.length <= deepest;
  const subject = known ? spoken(...steps) : `A member ${steps.length} levels deep`;
  const message = `${subject} stands twice in its object; it may stand there once.`;
  return new BadInputError({ path: known ? pointer(...steps) : "", code: "duplicate", message });
}

/** The value of a JSON body; a byte order mark is skipped. @throws {BadInputError} */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  const value = parse(text);
  const twice = duplicateMember(text);
  if (twice) throw duplicate(twice);
  return value;
}
