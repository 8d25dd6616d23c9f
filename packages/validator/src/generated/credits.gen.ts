// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Credits } from "@rivya/openapi";
import { anyType, members, minimum } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isInteger, isObject, isOwn } from "../rules/types.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";

/** Whether a value is what the document calls `Credits`. */
export function isCredits(value: unknown): value is Credits {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "current_credits":
        if (!isInteger(member) || member < 0) return false;
        required++;
        break;
    }
  }
  return required === 1;
}

export const creditsSchema: Schema = {
  type: ["object"],
  properties: { current_credits: { type: ["integer"], minimum: 0 } },
  required: ["current_credits"],
};

/** Tells everything that keeps a value from being what the document calls `Credits`. */
export const validateCredits: Validate<Credits> = /* @__PURE__ */ explain(
  creditsSchema,
  { type: anyType, properties: members, minimum },
);

/** Judges what the document calls `Credits`. */
export const credits: Validator<Credits> = /* @__PURE__ */ validator(
  isCredits,
  validateCredits,
  creditsSchema,
);
