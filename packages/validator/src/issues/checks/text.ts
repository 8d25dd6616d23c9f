import type { Matcher } from "../../rules/format.ts";
import { codePoints } from "../../rules/length.ts";
import { isString } from "../../rules/types.ts";
import { rule } from "../rule.ts";
import { have, match } from "../sentence.ts";

export const minLength = /* @__PURE__ */ rule<number>(
  (value, limit) => !isString(value) || value.length > 2 * limit || codePoints(value) >= limit,
  (limit) => have("least", limit, "character"),
  codePoints,
);
export const maxLength = /* @__PURE__ */ rule<number>(
  (value, limit) => !isString(value) || value.length <= limit || codePoints(value) <= limit,
  (limit) => have("most", limit, "character"),
  codePoints,
);

/** Of a format or a pattern. */
export const matches = /* @__PURE__ */ rule<Matcher>(
  (value, matcher) => !isString(value) || matcher.test(value),
  match,
);
