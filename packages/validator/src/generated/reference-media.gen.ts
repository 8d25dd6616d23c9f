// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ReferenceMedia } from "@rivya/openapi";
import { anyType, choice, items, members, minimum } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { hasOnly } from "../rules/count.ts";
import { isInteger, isObject, isOwn } from "../rules/types.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";
import { fileKindSchema, isFileKind } from "./file-kind.gen.ts";
import { isReferenceLimit, referenceLimitSchema } from "./reference-limit.gen.ts";

/** Whether a value is what the document calls `ReferenceMedia`. */
export function isReferenceMedia(value: unknown): value is ReferenceMedia {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "max_files":
        if ((!isInteger(member) || member < 1) && member !== null) return false;
        required++;
        break;
      case "kinds":
        if (!Array.isArray(member) || !hasOnly(member, isFileKind)) return false;
        required++;
        break;
      case "limits":
        if (!Array.isArray(member) || !hasOnly(member, isReferenceLimit)) return false;
        required++;
        break;
      case "rule":
        if (typeof member !== "string" && member !== null) return false;
        required++;
        break;
    }
  }
  return required === 4;
}

export const referenceMediaSchema: Schema = {
  type: ["object"],
  properties: {
    max_files: { type: ["integer", "null"], minimum: 1 },
    kinds: { type: ["array"], items: fileKindSchema },
    limits: { type: ["array"], items: referenceLimitSchema },
    rule: { type: ["string", "null"] },
  },
  required: ["max_files", "kinds", "limits", "rule"],
};

/** Tells everything that keeps a value from being what the document calls `ReferenceMedia`. */
export const validateReferenceMedia: Validate<ReferenceMedia> = /* @__PURE__ */ explain(
  referenceMediaSchema,
  { type: anyType, enum: choice, properties: members, items, minimum },
);

/** Judges what the document calls `ReferenceMedia`. */
export const referenceMedia: Validator<ReferenceMedia> = /* @__PURE__ */ validator(
  isReferenceMedia,
  validateReferenceMedia,
  referenceMediaSchema,
);
