import { isMultipleOf } from "../../rules/decimal.ts";
import { isNumber as about } from "../../rules/types.ts";
import { rule } from "../rule.ts";
import { beAtLeast, beAtMost, beGreater, beLess, beMultiple } from "../sentence.ts";

export const minimum = /* @__PURE__ */ rule({
  keyword: "minimum",
  about,
  holds: (value, limit: number) => value >= limit,
  words: beAtLeast,
});

export const maximum = /* @__PURE__ */ rule({
  keyword: "maximum",
  about,
  holds: (value, limit: number) => value <= limit,
  words: beAtMost,
});

export const exclusiveMinimum = /* @__PURE__ */ rule({
  keyword: "exclusiveMinimum",
  about,
  holds: (value, limit: number) => value > limit,
  words: beGreater,
});

export const exclusiveMaximum = /* @__PURE__ */ rule({
  keyword: "exclusiveMaximum",
  about,
  holds: (value, limit: number) => value < limit,
  words: beLess,
});

export const multipleOf = /* @__PURE__ */ rule({
  keyword: "multipleOf",
  about,
  holds: isMultipleOf,
  words: beMultiple,
});
