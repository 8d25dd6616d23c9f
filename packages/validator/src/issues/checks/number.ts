import { isMultipleOf } from "../../rules/decimal.ts";
import { isNumber } from "../../rules/types.ts";
import { rule } from "../rule.ts";
import { beAtLeast, beAtMost, beGreater, beLess, beMultiple } from "../sentence.ts";

/** Keywords about numbers let everything else be. */
const about =
  (holds: (value: number, limit: number) => boolean) =>
  (value: unknown, limit: number): boolean =>
    !isNumber(value) || holds(value, limit);

export const minimum = /* @__PURE__ */ rule(
  /* @__PURE__ */ about((value, limit) => value >= limit),
  beAtLeast,
);
export const maximum = /* @__PURE__ */ rule(
  /* @__PURE__ */ about((value, limit) => value <= limit),
  beAtMost,
);
export const exclusiveMinimum = /* @__PURE__ */ rule(
  /* @__PURE__ */ about((value, limit) => value > limit),
  beGreater,
);
export const exclusiveMaximum = /* @__PURE__ */ rule(
  /* @__PURE__ */ about((value, limit) => value < limit),
  beLess,
);
export const multipleOf = /* @__PURE__ */ rule(/* @__PURE__ */ about(isMultipleOf), beMultiple);
