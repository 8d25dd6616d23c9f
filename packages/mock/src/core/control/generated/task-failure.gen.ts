// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { TaskFailure } from "./types.gen.ts";
import { maxLength, members, minLength, type } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { atMost } from "@rivya/validator/runtime";
import { isObject, isOwn } from "@rivya/validator/runtime";
import { explain, type Validate } from "@rivya/validator/runtime";
import { type Validator, validator } from "@rivya/validator/runtime";

/** Whether a value is what the document calls `TaskFailure`. */
export function isTaskFailure(value: unknown): value is TaskFailure {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "message":
        if (typeof member !== "string" || member.length === 0 || !atMost(member, 500)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

export const taskFailureSchema: Schema = {
  type: ["object"],
  properties: { message: { type: ["string"], minLength: 1, maxLength: 500 } },
  additionalProperties: false,
};

/** Tells everything that keeps a value from being what the document calls `TaskFailure`. */
export const validateTaskFailure: Validate<TaskFailure> = /* @__PURE__ */ explain(
  taskFailureSchema,
  { type, properties: members, minLength, maxLength },
);

/** Judges what the document calls `TaskFailure`. */
export const taskFailure: Validator<TaskFailure> = /* @__PURE__ */ validator(
  isTaskFailure,
  validateTaskFailure,
  taskFailureSchema,
);
