// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { TaskStatus } from "@rivya/openapi";
import { choice, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { type Validator, validator } from "../validator.ts";

/** Whether a value is what the document calls `TaskStatus`. */
export function isTaskStatus(value: unknown): value is TaskStatus {
  return value === "queued" || value === "processing" || value === "succeeded" || value === "failed";
}

export const taskStatusSchema: Schema = { type: ["string"], enum: ["queued", "processing", "succeeded", "failed"] };

/** Judges what the document calls `TaskStatus`. */
export const taskStatus: Validator<TaskStatus> = /* @__PURE__ */ validator(
  isTaskStatus,
  taskStatusSchema,
  { type, enum: choice },
);
