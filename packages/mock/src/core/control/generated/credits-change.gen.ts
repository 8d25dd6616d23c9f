// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { CreditsChange } from "./types.gen.ts";
import { anyType, maxLength, maximum, members, minLength, minimum } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { isObject, isOwn } from "@rivya/validator/runtime";
import { explain, type Validate } from "@rivya/validator/runtime";
import { type Validator, validator } from "@rivya/validator/runtime";
import { accountNameSchema, isAccountName } from "./account-name.gen.ts";
import { balanceSchema, isBalance } from "./balance.gen.ts";

/** Whether a value is what the document calls `CreditsChange`. */
export function isCreditsChange(value: unknown): value is CreditsChange {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "balance":
        if (!isBalance(member)) return false;
        required++;
        break;
      case "account":
        if (!isAccountName(member)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export const creditsChangeSchema: Schema = {
  type: ["object"],
  properties: { balance: balanceSchema, account: accountNameSchema },
  additionalProperties: false,
  required: ["balance"],
};

/** Tells everything that keeps a value from being what the document calls `CreditsChange`. */
export const validateCreditsChange: Validate<CreditsChange> = /* @__PURE__ */ explain(
  creditsChangeSchema,
  { type: anyType, properties: members, minLength, maxLength, minimum, maximum },
);

/** Judges what the document calls `CreditsChange`. */
export const creditsChange: Validator<CreditsChange> = /* @__PURE__ */ validator(
  isCreditsChange,
  validateCreditsChange,
  creditsChangeSchema,
);
