// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Task } from "@rivya/openapi";
import { anyType, choice, items, matches, members, minItems, minimum, nullable } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isInteger, isObject, isOwn } from "../rules/types.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";
import { isTaskError, taskErrorSchema } from "./task-error.gen.ts";
import { isTaskResult, taskResultSchema } from "./task-result.gen.ts";
import { isTaskStatus, taskStatusSchema } from "./task-status.gen.ts";
import { isTimestamp, timestampSchema } from "./timestamp.gen.ts";

const idPattern = /^task_.+/u;

/** Whether a value is what the document calls `Task`. */
export function isTask(value: unknown): value is Task {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "id":
        if (typeof member !== "string" || !idPattern.test(member)) return false;
        required++;
        break;
      case "status":
        if (!isTaskStatus(member)) return false;
        required++;
        break;
      case "model":
        if (typeof member !== "string") return false;
        required++;
        break;
      case "reserved_credits":
        if (!isInteger(member) || member < 0) return false;
        required++;
        break;
      case "final_credits":
        if (!isInteger(member) || member < 0) return false;
        required++;
        break;
      case "created_at":
        if (!isTimestamp(member)) return false;
        required++;
        break;
      case "updated_at":
        if (!isTimestamp(member)) return false;
        required++;
        break;
      case "result":
        if (member !== null && !isTaskResult(member)) return false;
        required++;
        break;
      case "error":
        if (member !== null && !isTaskError(member)) return false;
        required++;
        break;
    }
  }
  return required === 9;
}

export const taskSchema: Schema = {
  type: ["object"],
  properties: {
    id: { type: ["string"], pattern: idPattern },
    status: taskStatusSchema,
    model: { type: ["string"] },
    reserved_credits: { type: ["integer"], minimum: 0 },
    final_credits: { type: ["integer"], minimum: 0 },
    created_at: timestampSchema,
    updated_at: timestampSchema,
    result: { nullable: taskResultSchema },
    error: { nullable: taskErrorSchema },
  },
  required: [
    "id",
    "status",
    "model",
    "reserved_credits",
    "final_credits",
    "created_at",
    "updated_at",
    "result",
    "error",
  ],
};

/** Tells everything that keeps a value from being what the document calls `Task`. */
export const validateTask: Validate<Task> = /* @__PURE__ */ explain(
  taskSchema,
  { type: anyType, enum: choice, properties: members, items, minItems, format: matches, pattern: matches, minimum, nullable },
);

/** Judges what the document calls `Task`. */
export const task: Validator<Task> = /* @__PURE__ */ validator(
  isTask,
  validateTask,
  taskSchema,
);
