// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ClockAdvance } from "./types.gen.ts";
import { anyType, maximum, members, minimum } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { isInteger, isObject, isOwn } from "@rivya/validator/runtime";
import { explain, type Validate } from "@rivya/validator/runtime";
import { type Validator, validator } from "@rivya/validator/runtime";

/** Whether a value is what the document calls `ClockAdvance`. */
export function isClockAdvance(value: unknown): value is ClockAdvance {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "ms":
        if (!isInteger(member) || member < 0 || member > 3155760000000) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export const clockAdvanceSchema: Schema = {
  type: ["object"],
  properties: { ms: { type: ["integer"], minimum: 0, maximum: 3155760000000 } },
  additionalProperties: false,
  required: ["ms"],
};

/** Tells everything that keeps a value from being what the document calls `ClockAdvance`. */
export const validateClockAdvance: Validate<ClockAdvance> = /* @__PURE__ */ explain(
  clockAdvanceSchema,
  { type: anyType, properties: members, minimum, maximum },
);

/** Judges what the document calls `ClockAdvance`. */
export const clockAdvance: Validator<ClockAdvance> = /* @__PURE__ */ validator(
  isClockAdvance,
  validateClockAdvance,
  clockAdvanceSchema,
);
