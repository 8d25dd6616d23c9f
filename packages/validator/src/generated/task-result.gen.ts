// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { TaskResult } from "@rivya/openapi";
import { items, matches, members, minItems, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { hasOnly } from "../rules/count.ts";
import { isObject, isOwn } from "../rules/types.ts";
import { isUri, uri } from "../rules/uri.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";

/** Whether a value is what the document calls `TaskResult`. */
export function isTaskResult(value: unknown): value is TaskResult {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "primary_url":
        if (typeof member !== "string" || !isUri(member)) return false;
        required++;
        break;
      case "urls":
        if (
          !Array.isArray(member) ||
          member.length < 1 ||
          !hasOnly(member, (item: unknown) => typeof item === "string" && isUri(item))
        )
          return false;
        required++;
        break;
    }
  }
  return required === 2;
}

export const taskResultSchema: Schema = {
  type: ["object"],
  properties: {
    primary_url: { type: ["string"], format: uri },
    urls: { type: ["array"], items: { type: ["string"], format: uri }, minItems: 1 },
  },
  required: ["primary_url", "urls"],
};

/** Tells everything that keeps a value from being what the document calls `TaskResult`. */
export const validateTaskResult: Validate<TaskResult> = /* @__PURE__ */ explain(
  taskResultSchema,
  { type, properties: members, items, minItems, format: matches },
);

/** Judges what the document calls `TaskResult`. */
export const taskResult: Validator<TaskResult> = /* @__PURE__ */ validator(
  isTaskResult,
  validateTaskResult,
  taskResultSchema,
);
