import type { Format } from "../../rules/format.ts";
import { codePoints } from "../../rules/length.ts";
import { isString } from "../../rules/types.ts";
import { counted } from "../counted.ts";
import { rule } from "../rule.ts";
import { beFormat, matchPattern } from "../sentence.ts";

// A code point is one or two units, so that most lengths need no count.
const fewest = (value: unknown, limit: number): number =>
  isString(value) ? (value.length < 2 * limit ? codePoints(value) : limit) : NaN;
const most = (value: unknown, limit: number): number =>
  isString(value) ? (value.length > limit ? codePoints(value) : limit) : NaN;

export const minLength = /* @__PURE__ */ counted(fewest, "least", "character");
export const maxLength = /* @__PURE__ */ counted(most, "most", "character");

const matches = (value: unknown, matcher: Pick<RegExp, "test">): boolean => !isString(value) || matcher.test(value);

export const format = /* @__PURE__ */ rule<Format>(matches, beFormat);
export const pattern = /* @__PURE__ */ rule<RegExp>(matches, matchPattern);
