// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { KeyToRevoke } from "./types.gen.ts";
import { matches, maxLength, members, minLength, type } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { isObject, isOwn } from "@rivya/validator/runtime";
import { explain, type Validate } from "@rivya/validator/runtime";
import { type Validator, validator } from "@rivya/validator/runtime";
import { isKeyText, keyTextSchema } from "./key-text.gen.ts";

/** Whether a value is what the document calls `KeyToRevoke`. */
export function isKeyToRevoke(value: unknown): value is KeyToRevoke {
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
      default:
        return false;
    }
  }
  return required === 1;
}

export const keyToRevokeSchema: Schema = { type: ["object"], properties: { key: keyTextSchema }, additionalProperties: false, required: ["key"] };

/** Tells everything that keeps a value from being what the document calls `KeyToRevoke`. */
export const validateKeyToRevoke: Validate<KeyToRevoke> = /* @__PURE__ */ explain(
  keyToRevokeSchema,
  { type, properties: members, minLength, maxLength, pattern: matches },
);

/** Judges what the document calls `KeyToRevoke`. */
export const keyToRevoke: Validator<KeyToRevoke> = /* @__PURE__ */ validator(
  isKeyToRevoke,
  validateKeyToRevoke,
  keyToRevokeSchema,
);
