// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Duration } from "./types.gen.ts";
import { anyType, maximum, minimum } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { isInteger } from "@rivya/validator/runtime";
import { explain, type Validate } from "@rivya/validator/runtime";
import { type Validator, validator } from "@rivya/validator/runtime";

/** Whether a value is what the document calls `Duration`. */
export function isDuration(value: unknown): value is Duration {
  return isInteger(value) && value >= 0 && value <= 31536000000;
}

export const durationSchema: Schema = { type: ["integer"], minimum: 0, maximum: 31536000000 };

/** Tells everything that keeps a value from being what the document calls `Duration`. */
export const validateDuration: Validate<Duration> = /* @__PURE__ */ explain(
  durationSchema,
  { type: anyType, minimum, maximum },
);

/** Judges what the document calls `Duration`. */
export const duration: Validator<Duration> = /* @__PURE__ */ validator(
  isDuration,
  validateDuration,
  durationSchema,
);
