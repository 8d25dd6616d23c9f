import * as fc from "fast-check";
import { formatted } from "./format.ts";

const digits = fc.constantFrom(...Array.from("0123456789"));
const signs = fc.constantFrom(
  ...Array.from(" -+:.,/?#[]@%!$&'()*;=TtZz\\^`{|}<>\"\t\n\u0000éü٣🪁"),
  "",
  "60",
  "//",
  "%41",
  "[::1]",
);
const letter = fc.oneof(digits, signs, fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }));

/** Strings of a format with one or two places of them changed: mostly near misses. */
export const disturbed = (format: string): fc.Arbitrary<string> =>
  fc
    .tuple(formatted(format), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 2 }), letter), { maxLength: 2 }))
    .map(([text, changes]) =>
      changes.reduce((sofar, [place, length, put]) => {
        const at = place % (sofar.length + 1);
        return sofar.slice(0, at) + put + sofar.slice(at + length);
      }, text),
    );
