// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ModelParam } from "@rivya/openapi";
import { anyType, choice, items, members } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { hasOnly } from "../rules/count.ts";
import { isNumber, isObject, isOwn } from "../rules/types.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";

/** Whether a value is what the document calls `ModelParam`. */
export function isModelParam(value: unknown): value is ModelParam {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "key":
        if (typeof member !== "string") return false;
        required++;
        break;
      case "type":
        if (member !== "select" && member !== "number" && member !== "text" && member !== "array") return false;
        required++;
        break;
      case "required":
        if (typeof member !== "boolean") return false;
        required++;
        break;
      case "default":
        if (typeof member !== "string" && !isNumber(member) && member !== null) return false;
        required++;
        break;
      case "min":
        if (!isNumber(member) && member !== null) return false;
        required++;
        break;
      case "max":
        if (!isNumber(member) && member !== null) return false;
        required++;
        break;
      case "step":
        if (!isNumber(member) && member !== null) return false;
        required++;
        break;
      case "options":
        if (!Array.isArray(member) || !hasOnly(member, (item: unknown) => typeof item === "string")) return false;
        required++;
        break;
      case "description":
        if (typeof member !== "string") return false;
        required++;
        break;
    }
  }
  return required === 9;
}

export const modelParamSchema: Schema = {
  type: ["object"],
  properties: {
    key: { type: ["string"] },
    type: { type: ["string"], enum: ["select", "number", "text", "array"] },
    required: { type: ["boolean"] },
    default: { type: ["string", "number", "null"] },
    min: { type: ["number", "null"] },
    max: { type: ["number", "null"] },
    step: { type: ["number", "null"] },
    options: { type: ["array"], items: { type: ["string"] } },
    description: { type: ["string"] },
  },
  required: ["key", "type", "required", "default", "min", "max", "step", "options", "description"],
};

/** Tells everything that keeps a value from being what the document calls `ModelParam`. */
export const validateModelParam: Validate<ModelParam> = /* @__PURE__ */ explain(
  modelParamSchema,
  { type: anyType, enum: choice, properties: members, items },
);

/** Judges what the document calls `ModelParam`. */
export const modelParam: Validator<ModelParam> = /* @__PURE__ */ validator(
  isModelParam,
  validateModelParam,
  modelParamSchema,
);
