// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ErrorDetail } from "@rivya/openapi";
import { matches, members, minLength, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isObject, isOwn } from "../rules/types.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";

const pathPattern = /^(\/|$)/u;

/** Whether a value is what the document calls `ErrorDetail`. */
export function isErrorDetail(value: unknown): value is ErrorDetail {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "path":
        if (typeof member !== "string" || !pathPattern.test(member)) return false;
        required++;
        break;
      case "code":
        if (typeof member !== "string" || member.length === 0) return false;
        required++;
        break;
      case "message":
        if (typeof member !== "string" || member.length === 0) return false;
        required++;
        break;
    }
  }
  return required === 3;
}

export const errorDetailSchema: Schema = {
  type: ["object"],
  properties: {
    path: { type: ["string"], pattern: pathPattern },
    code: { type: ["string"], minLength: 1 },
    message: { type: ["string"], minLength: 1 },
  },
  required: ["path", "code", "message"],
};

/** Tells everything that keeps a value from being what the document calls `ErrorDetail`. */
export const validateErrorDetail: Validate<ErrorDetail> = /* @__PURE__ */ explain(
  errorDetailSchema,
  { type, properties: members, minLength, pattern: matches },
);

/** Judges what the document calls `ErrorDetail`. */
export const errorDetail: Validator<ErrorDetail> = /* @__PURE__ */ validator(
  isErrorDetail,
  validateErrorDetail,
  errorDetailSchema,
);
