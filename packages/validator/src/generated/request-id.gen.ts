// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { RequestId } from "@rivya/openapi";
import { matches, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";

const valuePattern = /^req_.+/u;

/** Whether a value is what the document calls `RequestId`. */
export function isRequestId(value: unknown): value is RequestId {
  return typeof value === "string" && valuePattern.test(value);
}

export const requestIdSchema: Schema = { type: ["string"], pattern: valuePattern };

/** Tells everything that keeps a value from being what the document calls `RequestId`. */
export const validateRequestId: Validate<RequestId> = /* @__PURE__ */ explain(
  requestIdSchema,
  { type, pattern: matches },
);

/** Judges what the document calls `RequestId`. */
export const requestId: Validator<RequestId> = /* @__PURE__ */ validator(
  isRequestId,
  validateRequestId,
  requestIdSchema,
);
