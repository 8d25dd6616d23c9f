// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ClientRequestId } from "@rivya/openapi";
import { maxLength, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { atMost } from "../rules/length.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";

/** Whether a value is what the document calls `ClientRequestId`. */
export function isClientRequestId(value: unknown): value is ClientRequestId {
  return typeof value === "string" && atMost(value, 128);
}

export const clientRequestIdSchema: Schema = { type: ["string"], maxLength: 128 };

/** Tells everything that keeps a value from being what the document calls `ClientRequestId`. */
export const validateClientRequestId: Validate<ClientRequestId> = /* @__PURE__ */ explain(
  clientRequestIdSchema,
  { type, maxLength },
);

/** Judges what the document calls `ClientRequestId`. */
export const clientRequestId: Validator<ClientRequestId> = /* @__PURE__ */ validator(
  isClientRequestId,
  validateClientRequestId,
  clientRequestIdSchema,
);
