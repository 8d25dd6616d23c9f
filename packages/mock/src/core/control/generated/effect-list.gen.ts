// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { EffectList } from "./types.gen.ts";
import { maxLength, minLength, type } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { atMost } from "@rivya/validator/runtime";
import { explain, type Validate } from "@rivya/validator/runtime";
import { type Validator, validator } from "@rivya/validator/runtime";

/** Whether a value is what the document calls `EffectList`. */
export function isEffectList(value: unknown): value is EffectList {
  return typeof value === "string" && value.length > 0 && atMost(value, 500);
}

export const effectListSchema: Schema = { type: ["string"], minLength: 1, maxLength: 500 };

/** Tells everything that keeps a value from being what the document calls `EffectList`. */
export const validateEffectList: Validate<EffectList> = /* @__PURE__ */ explain(
  effectListSchema,
  { type, minLength, maxLength },
);

/** Judges what the document calls `EffectList`. */
export const effectList: Validator<EffectList> = /* @__PURE__ */ validator(
  isEffectList,
  validateEffectList,
  effectListSchema,
);
