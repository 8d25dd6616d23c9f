// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ApiError } from "@rivya/openapi";
import { choice, items, matches, members, minLength, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { hasOnly } from "../rules/count.ts";
import { isObject, isOwn } from "../rules/types.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";
import { errorCodeSchema, isErrorCode } from "./error-code.gen.ts";
import { errorDetailSchema, isErrorDetail } from "./error-detail.gen.ts";
import { isRequestId, requestIdSchema } from "./request-id.gen.ts";

/** Whether a value is what the document calls `ApiError`. */
export function isApiError(value: unknown): value is ApiError {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "code":
        if (!isErrorCode(member)) return false;
        required++;
        break;
      case "message":
        if (typeof member !== "string" || member.length === 0) return false;
        required++;
        break;
      case "requestId":
        if (!isRequestId(member)) return false;
        required++;
        break;
      case "details":
        if (!Array.isArray(member) || !hasOnly(member, isErrorDetail)) return false;
        break;
    }
  }
  return required === 3;
}

export const apiErrorSchema: Schema = {
  type: ["object"],
  properties: {
    code: errorCodeSchema,
    message: { type: ["string"], minLength: 1 },
    requestId: requestIdSchema,
    details: { type: ["array"], items: errorDetailSchema },
  },
  required: ["code", "message", "requestId"],
};

/** Tells everything that keeps a value from being what the document calls `ApiError`. */
export const validateApiError: Validate<ApiError> = /* @__PURE__ */ explain(
  apiErrorSchema,
  { type, enum: choice, properties: members, items, minLength, pattern: matches },
);

/** Judges what the document calls `ApiError`. */
export const apiError: Validator<ApiError> = /* @__PURE__ */ validator(
  isApiError,
  validateApiError,
  apiErrorSchema,
);
