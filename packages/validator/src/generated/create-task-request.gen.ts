// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { CreateTaskRequest } from "@rivya/openapi";
import { anyType, choice, condition, constant, contains, decided, items, matches, maxItems, maxLength, maximum, members, minLength, minimum } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isObject } from "../rules/types.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";
import { happyhorse10RequestSchema, isHappyhorse10Request } from "./happyhorse10-request.gen.ts";
import { isQwenImageRequest, qwenImageRequestSchema } from "./qwen-image-request.gen.ts";
import { isQwen2ImageRequest, qwen2ImageRequestSchema } from "./qwen2-image-request.gen.ts";
import { isZImageRequest, zImageRequestSchema } from "./z-image-request.gen.ts";

/** Whether a value is what the document calls `CreateTaskRequest`. */
export function isCreateTaskRequest(value: unknown): value is CreateTaskRequest {
  if (!isObject(value)) return false;
  switch (value.model) {
    case "happyhorse-1-0":
      return isHappyhorse10Request(value);
    case "qwen-image":
      return isQwenImageRequest(value);
    case "qwen2-image":
      return isQwen2ImageRequest(value);
    case "z-image":
      return isZImageRequest(value);
    default:
      return false;
  }
}

export const createTaskRequestSchema: Schema = {
  switch: {
    on: "model",
    cases: {
      "happyhorse-1-0": happyhorse10RequestSchema,
      "qwen-image": qwenImageRequestSchema,
      "qwen2-image": qwen2ImageRequestSchema,
      "z-image": zImageRequestSchema,
    },
  },
};

/** Tells everything that keeps a value from being what the document calls `CreateTaskRequest`. */
export const validateCreateTaskRequest: Validate<CreateTaskRequest> = /* @__PURE__ */ explain(
  createTaskRequestSchema,
  { type: anyType, enum: choice, const: constant, properties: members, items, contains, if: condition, maxItems, minLength, maxLength, format: matches, pattern: matches, minimum, maximum, switch: decided },
);

/** Judges what the document calls `CreateTaskRequest`. */
export const createTaskRequest: Validator<CreateTaskRequest> = /* @__PURE__ */ validator(
  isCreateTaskRequest,
  validateCreateTaskRequest,
  createTaskRequestSchema,
);
