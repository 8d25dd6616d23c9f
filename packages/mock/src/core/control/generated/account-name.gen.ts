// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { AccountName } from "./types.gen.ts";
import { maxLength, minLength, type } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { atMost } from "@rivya/validator/runtime";
import { explain, type Validate } from "@rivya/validator/runtime";
import { type Validator, validator } from "@rivya/validator/runtime";

/** Whether a value is what the document calls `AccountName`. */
export function isAccountName(value: unknown): value is AccountName {
  return typeof value === "string" && value.length > 0 && atMost(value, 64);
}

export const accountNameSchema: Schema = { type: ["string"], minLength: 1, maxLength: 64 };

/** Tells everything that keeps a value from being what the document calls `AccountName`. */
export const validateAccountName: Validate<AccountName> = /* @__PURE__ */ explain(
  accountNameSchema,
  { type, minLength, maxLength },
);

/** Judges what the document calls `AccountName`. */
export const accountName: Validator<AccountName> = /* @__PURE__ */ validator(
  isAccountName,
  validateAccountName,
  accountNameSchema,
);
