// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ModelList } from "@rivya/openapi";
import { choice, constant, items, members, minLength, minimum, nullable, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isObject } from "../rules/types.ts";
import { type Validator, validator } from "../validator.ts";
import { isModel, modelSchema } from "./model.gen.ts";

/** Whether a value is what the document calls `ModelList`. */
export function isModelList(value: unknown): value is ModelList {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case "object":
        if (member !== "list") return false;
        required++;
        break;
      case "data":
        if (!Array.isArray(member) || !member.every(isModel)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

export const modelListSchema: Schema = {
  type: ["object"],
  properties: {
    object: { type: ["string"], const: "list" },
    data: { type: ["array"], items: { $ref: () => modelSchema } },
  },
  required: ["object", "data"],
};

/** Judges what the document calls `ModelList`. */
export const modelList: Validator<ModelList> = /* @__PURE__ */ validator(
  isModelList,
  modelListSchema,
  { type, enum: choice, const: constant, properties: members, items, minLength, minimum, nullable },
);
