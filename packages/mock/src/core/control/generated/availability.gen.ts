// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Availability } from "./types.gen.ts";
import { anyType, members } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { isObject, isOwn } from "@rivya/validator/runtime";
import { explain, type Validate } from "@rivya/validator/runtime";
import { type Validator, validator } from "@rivya/validator/runtime";

/** Whether a value is what the document calls `Availability`. */
export function isAvailability(value: unknown): value is Availability {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "enabled":
        if (typeof member !== "boolean") return false;
        required++;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export const availabilitySchema: Schema = {
  type: ["object"],
  properties: { enabled: { type: ["boolean"] } },
  additionalProperties: false,
  required: ["enabled"],
};

/** Tells everything that keeps a value from being what the document calls `Availability`. */
export const validateAvailability: Validate<Availability> = /* @__PURE__ */ explain(
  availabilitySchema,
  { type: anyType, properties: members },
);

/** Judges what the document calls `Availability`. */
export const availability: Validator<Availability> = /* @__PURE__ */ validator(
  isAvailability,
  validateAvailability,
  availabilitySchema,
);
