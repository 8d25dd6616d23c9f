// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ErrorResponse } from "@rivya/openapi";
import { choice, items, matches, members, minLength, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isObject, isOwn } from "../rules/types.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";
import { apiErrorSchema, isApiError } from "./api-error.gen.ts";

/** Whether a value is what the document calls `ErrorResponse`. */
export function isErrorResponse(value: unknown): value is ErrorResponse {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "error":
        if (!isApiError(member)) return false;
        required++;
        break;
    }
  }
  return required === 1;
}

export const errorResponseSchema: Schema = { type: ["object"], properties: { error: apiErrorSchema }, required: ["error"] };

/** Tells everything that keeps a value from being what the document calls `ErrorResponse`. */
export const validateErrorResponse: Validate<ErrorResponse> = /* @__PURE__ */ explain(
  errorResponseSchema,
  { type, enum: choice, properties: members, items, minLength, pattern: matches },
);

/** Judges what the document calls `ErrorResponse`. */
export const errorResponse: Validator<ErrorResponse> = /* @__PURE__ */ validator(
  isErrorResponse,
  validateErrorResponse,
  errorResponseSchema,
);
