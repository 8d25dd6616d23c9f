// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { TaskErrorCode } from "@rivya/openapi";
import { choice, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";

/** Whether a value is what the document calls `TaskErrorCode`. */
export function isTaskErrorCode(value: unknown): value is TaskErrorCode {
  return value === "generation_failed";
}

export const taskErrorCodeSchema: Schema = { type: ["string"], enum: ["generation_failed"] };

/** Tells everything that keeps a value from being what the document calls `TaskErrorCode`. */
export const validateTaskErrorCode: Validate<TaskErrorCode> = /* @__PURE__ */ explain(
  taskErrorCodeSchema,
  { type, enum: choice },
);

/** Judges what the document calls `TaskErrorCode`. */
export const taskErrorCode: Validator<TaskErrorCode> = /* @__PURE__ */ validator(
  isTaskErrorCode,
  validateTaskErrorCode,
  taskErrorCodeSchema,
);
