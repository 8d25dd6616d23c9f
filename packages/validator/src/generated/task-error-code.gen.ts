// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { TaskErrorCode } from "@rivya/openapi";
import { choice, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { type Validator, validator } from "../validator.ts";

/** Whether a value is what the document calls `TaskErrorCode`. */
export function isTaskErrorCode(value: unknown): value is TaskErrorCode {
  return value === "generation_failed";
}

export const taskErrorCodeSchema: Schema = { type: ["string"], enum: ["generation_failed"] };

/** Judges what the document calls `TaskErrorCode`. */
export const taskErrorCode: Validator<TaskErrorCode> = /* @__PURE__ */ validator(
  isTaskErrorCode,
  taskErrorCodeSchema,
  { type, enum: choice },
);
