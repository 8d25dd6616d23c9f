// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ModelList } from "@rivya/openapi";
import { anyType, choice, constant, items, members, minLength, minimum, nullable } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { hasOnly } from "../rules/count.ts";
import { isObject, isOwn } from "../rules/types.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";
import { isModel, modelSchema } from "./model.gen.ts";

/** Whether a value is what the document calls `ModelList`. */
export function isModelList(value: unknown): value is ModelList {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "object":
        if (member !== "list") return false;
        required++;
        break;
      case "data":
        if (!Array.isArray(member) || !hasOnly(member, isModel)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

export const modelListSchema: Schema = {
  type: ["object"],
  properties: { object: { type: ["string"], const: "list" }, data: { type: ["array"], items: modelSchema } },
  required: ["object", "data"],
};

/** Tells everything that keeps a value from being what the document calls `ModelList`. */
export const validateModelList: Validate<ModelList> = /* @__PURE__ */ explain(
  modelListSchema,
  { type: anyType, enum: choice, const: constant, properties: members, items, minLength, minimum, nullable },
);

/** Judges what the document calls `ModelList`. */
export const modelList: Validator<ModelList> = /* @__PURE__ */ validator(
  isModelList,
  validateModelList,
  modelListSchema,
);
