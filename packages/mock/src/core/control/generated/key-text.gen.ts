// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { KeyText } from "./types.gen.ts";
import { matches, maxLength, minLength, type } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { atMost } from "@rivya/validator/runtime";
import { explain, type Validate } from "@rivya/validator/runtime";
import { type Validator, validator } from "@rivya/validator/runtime";

const valuePattern = /^[!-~]+$/u;

/** Whether a value is what the document calls `KeyText`. */
export function isKeyText(value: unknown): value is KeyText {
  return typeof value === "string" && value.length > 0 && atMost(value, 255) && valuePattern.test(value);
}

export const keyTextSchema: Schema = { type: ["string"], minLength: 1, maxLength: 255, pattern: valuePattern };

/** Tells everything that keeps a value from being what the document calls `KeyText`. */
export const validateKeyText: Validate<KeyText> = /* @__PURE__ */ explain(
  keyTextSchema,
  { type, minLength, maxLength, pattern: matches },
);

/** Judges what the document calls `KeyText`. */
export const keyText: Validator<KeyText> = /* @__PURE__ */ validator(
  isKeyText,
  validateKeyText,
  keyTextSchema,
);
