// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ReferenceImage } from "@rivya/openapi";
import { constant, matches, members, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isObject, isOwn } from "../rules/types.ts";
import { isUri, uri } from "../rules/uri.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";

/** Whether a value is what the document calls `ReferenceImage`. */
export function isReferenceImage(value: unknown): value is ReferenceImage {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "url":
        if (typeof member !== "string" || !isUri(member)) return false;
        required++;
        break;
      case "kind":
        if (member !== "image") return false;
        required++;
        break;
      case "name":
        if (typeof member !== "string") return false;
        break;
      case "mimeType":
        if (typeof member !== "string") return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export const referenceImageSchema: Schema = {
  type: ["object"],
  properties: {
    url: { type: ["string"], format: uri },
    kind: { type: ["string"], const: "image" },
    name: { type: ["string"] },
    mimeType: { type: ["string"] },
  },
  additionalProperties: false,
  required: ["url", "kind"],
};

/** Tells everything that keeps a value from being what the document calls `ReferenceImage`. */
export const validateReferenceImage: Validate<ReferenceImage> = /* @__PURE__ */ explain(
  referenceImageSchema,
  { type, const: constant, properties: members, format: matches },
);

/** Judges what the document calls `ReferenceImage`. */
export const referenceImage: Validator<ReferenceImage> = /* @__PURE__ */ validator(
  isReferenceImage,
  validateReferenceImage,
  referenceImageSchema,
);
