// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { TaskError } from "@rivya/openapi";
import { choice, members, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isObject, isOwn } from "../rules/types.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";
import { isTaskErrorCode, taskErrorCodeSchema } from "./task-error-code.gen.ts";

/** Whether a value is what the document calls `TaskError`. */
export function isTaskError(value: unknown): value is TaskError {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "code":
        if (!isTaskErrorCode(member)) return false;
        required++;
        break;
      case "message":
        if (typeof member !== "string") return false;
        required++;
        break;
    }
  }
  return required === 2;
}

export const taskErrorSchema: Schema = {
  type: ["object"],
  properties: { code: taskErrorCodeSchema, message: { type: ["string"] } },
  required: ["code", "message"],
};

/** Tells everything that keeps a value from being what the document calls `TaskError`. */
export const validateTaskError: Validate<TaskError> = /* @__PURE__ */ explain(
  taskErrorSchema,
  { type, enum: choice, properties: members },
);

/** Judges what the document calls `TaskError`. */
export const taskError: Validator<TaskError> = /* @__PURE__ */ validator(
  isTaskError,
  validateTaskError,
  taskErrorSchema,
);
