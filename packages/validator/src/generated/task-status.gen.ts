// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { TaskStatus } from "@rivya/openapi";
import { choice, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";

/** Whether a value is what the document calls `TaskStatus`. */
export function isTaskStatus(value: unknown): value is TaskStatus {
  return value === "queued" || value === "processing" || value === "succeeded" || value === "failed";
}

export const taskStatusSchema: Schema = { type: ["string"], enum: ["queued", "processing", "succeeded", "failed"] };

/** Tells everything that keeps a value from being what the document calls `TaskStatus`. */
export const validateTaskStatus: Validate<TaskStatus> = /* @__PURE__ */ explain(
  taskStatusSchema,
  { type, enum: choice },
);

/** Judges what the document calls `TaskStatus`. */
export const taskStatus: Validator<TaskStatus> = /* @__PURE__ */ validator(
  isTaskStatus,
  validateTaskStatus,
  taskStatusSchema,
);
