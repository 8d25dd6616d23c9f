import { codePoints } from "../../rules/length.ts";
import { isString } from "../../rules/types.ts";
import { counted } from "../counted.ts";
import { report } from "../report.ts";
import { beFormat, matchPattern } from "../sentence.ts";
import type { Check } from "../walk.ts";

export const minLength = /* @__PURE__ */ counted(isString, codePoints, "least", "character");
export const maxLength = /* @__PURE__ */ counted(isString, codePoints, "most", "character");

/** A keyword whose value can test a string, and is known by a member of itself. */
const matching =
  <Name extends string, Expected extends Readonly<Record<Name, string>> & Pick<RegExp, "test">>(
    name: Name,
    words: (expected: Expected) => string,
  ): Check<Expected> =>
  (expected, value, run, _, keyword) =>
    isString(value) && !expected.test(value) && report(run, keyword, expected[name], value, words(expected));

export const format = /* @__PURE__ */ matching("name", beFormat);
export const pattern = /* @__PURE__ */ matching("source", matchPattern);
