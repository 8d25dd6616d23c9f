// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Balance } from "./types.gen.ts";
import { anyType, maximum, minimum } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { isInteger } from "@rivya/validator/runtime";
import { explain, type Validate } from "@rivya/validator/runtime";
import { type Validator, validator } from "@rivya/validator/runtime";

/** Whether a value is what the document calls `Balance`. */
export function isBalance(value: unknown): value is Balance {
  return isInteger(value) && value >= 0 && value <= 1000000000000;
}

export const balanceSchema: Schema = { type: ["integer"], minimum: 0, maximum: 1000000000000 };

/** Tells everything that keeps a value from being what the document calls `Balance`. */
export const validateBalance: Validate<Balance> = /* @__PURE__ */ explain(
  balanceSchema,
  { type: anyType, minimum, maximum },
);

/** Judges what the document calls `Balance`. */
export const balance: Validator<Balance> = /* @__PURE__ */ validator(
  isBalance,
  validateBalance,
  balanceSchema,
);
