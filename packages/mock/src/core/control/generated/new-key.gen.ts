// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { NewKey } from "./types.gen.ts";
import { choice, items, matches, maxLength, members, minLength, type } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { hasOnly } from "@rivya/validator/runtime";
import { isObject, isOwn } from "@rivya/validator/runtime";
import { explain, type Validate } from "@rivya/validator/runtime";
import { type Validator, validator } from "@rivya/validator/runtime";
import { accountNameSchema, isAccountName } from "./account-name.gen.ts";
import { isKeyText, keyTextSchema } from "./key-text.gen.ts";
import { isScope, scopeSchema } from "./scope.gen.ts";

/** Whether a value is what the document calls `NewKey`. */
export function isNewKey(value: unknown): value is NewKey {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "key":
        if (!isKeyText(member)) return false;
        required++;
        break;
      case "account":
        if (!isAccountName(member)) return false;
        break;
      case "scopes":
        if (!Array.isArray(member) || !hasOnly(member, isScope)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export const newKeySchema: Schema = {
  type: ["object"],
  properties: { key: keyTextSchema, account: accountNameSchema, scopes: { type: ["array"], items: scopeSchema } },
  additionalProperties: false,
  required: ["key"],
};

/** Tells everything that keeps a value from being what the document calls `NewKey`. */
export const validateNewKey: Validate<NewKey> = /* @__PURE__ */ explain(
  newKeySchema,
  { type, enum: choice, properties: members, items, minLength, maxLength, pattern: matches },
);

/** Judges what the document calls `NewKey`. */
export const newKey: Validator<NewKey> = /* @__PURE__ */ validator(
  isNewKey,
  validateNewKey,
  newKeySchema,
);
