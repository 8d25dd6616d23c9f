import type { Format } from "../../rules/format.ts";
import { atLeast, atMost, codePoints } from "../../rules/length.ts";
import { isString } from "../../rules/types.ts";
import { rule } from "../rule.ts";
import { beFormat, have, matchPattern } from "../sentence.ts";

export const minLength = /* @__PURE__ */ rule<number>(
  (value, limit) => !isString(value) || atLeast(value, limit),
  (limit) => have("least", limit, "character"),
  codePoints,
);
export const maxLength = /* @__PURE__ */ rule<number>(
  (value, limit) => !isString(value) || atMost(value, limit),
  (limit) => have("most", limit, "character"),
  codePoints,
);

const matches = (value: unknown, matcher: Pick<RegExp, "test">): boolean => !isString(value) || matcher.test(value);

export const format = /* @__PURE__ */ rule<Format>(matches, beFormat);
export const pattern = /* @__PURE__ */ rule<RegExp>(matches, matchPattern);
