import { isMultipleOf } from "../../rules/decimal.ts";
import { isNumber } from "../../rules/types.ts";
import { rule } from "../rule.ts";
import { beAtLeast, beAtMost, beGreater, beLess, beMultiple } from "../sentence.ts";

export const minimum = /* @__PURE__ */ rule(isNumber, (value, limit: number) => value >= limit, beAtLeast);
export const maximum = /* @__PURE__ */ rule(isNumber, (value, limit: number) => value <= limit, beAtMost);
export const exclusiveMinimum = /* @__PURE__ */ rule(isNumber, (value, limit: number) => value > limit, beGreater);
export const exclusiveMaximum = /* @__PURE__ */ rule(isNumber, (value, limit: number) => value < limit, beLess);
export const multipleOf = /* @__PURE__ */ rule(isNumber, isMultipleOf, beMultiple);
