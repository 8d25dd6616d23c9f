// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ModelId } from "@rivya/openapi";
import { choice, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";

/** Whether a value is what the document calls `ModelId`. */
export function isModelId(value: unknown): value is ModelId {
  return value === "happyhorse-1-0" || value === "qwen-image" || value === "qwen2-image" || value === "z-image";
}

export const modelIdSchema: Schema = { type: ["string"], enum: ["happyhorse-1-0", "qwen-image", "qwen2-image", "z-image"] };

/** Tells everything that keeps a value from being what the document calls `ModelId`. */
export const validateModelId: Validate<ModelId> = /* @__PURE__ */ explain(
  modelIdSchema,
  { type, enum: choice },
);

/** Judges what the document calls `ModelId`. */
export const modelId: Validator<ModelId> = /* @__PURE__ */ validator(
  isModelId,
  validateModelId,
  modelIdSchema,
);
