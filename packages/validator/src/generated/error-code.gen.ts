// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ErrorCode } from "@rivya/openapi";
import { choice, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";

/** Whether a value is what the document calls `ErrorCode`. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return (
    value === "api_key_missing" ||
    value === "api_key_invalid" ||
    value === "api_key_revoked" ||
    value === "api_key_expired" ||
    value === "api_scope_denied" ||
    value === "validation_failed" ||
    value === "insufficient_credits" ||
    value === "not_found" ||
    value === "method_not_allowed" ||
    value === "idempotency_conflict" ||
    value === "payload_too_large" ||
    value === "unsupported_media_type" ||
    value === "rate_limited" ||
    value === "internal_error" ||
    value === "public_api_disabled"
  );
}

export const errorCodeSchema: Schema = {
  type: ["string"],
  enum: [
    "api_key_missing",
    "api_key_invalid",
    "api_key_revoked",
    "api_key_expired",
    "api_scope_denied",
    "validation_failed",
    "insufficient_credits",
    "not_found",
    "method_not_allowed",
    "idempotency_conflict",
    "payload_too_large",
    "unsupported_media_type",
    "rate_limited",
    "internal_error",
    "public_api_disabled",
  ],
};

/** Tells everything that keeps a value from being what the document calls `ErrorCode`. */
export const validateErrorCode: Validate<ErrorCode> = /* @__PURE__ */ explain(
  errorCodeSchema,
  { type, enum: choice },
);

/** Judges what the document calls `ErrorCode`. */
export const errorCode: Validator<ErrorCode> = /* @__PURE__ */ validator(
  isErrorCode,
  validateErrorCode,
  errorCodeSchema,
);
