// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ReferenceVideo } from "@rivya/openapi";
import { anyType, constant, matches, members, minLength, minimum } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isNumber, isObject, isOwn } from "../rules/types.ts";
import { isUri, uri } from "../rules/uri.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";

/** Whether a value is what the document calls `ReferenceVideo`. */
export function isReferenceVideo(value: unknown): value is ReferenceVideo {
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
        if (member !== "video") return false;
        required++;
        break;
      case "name":
        if (typeof member !== "string") return false;
        break;
      case "mimeType":
        if (typeof member !== "string") return false;
        break;
      case "durationSeconds":
        if (!isNumber(member) || member < 0) return false;
        break;
      case "durationToken":
        if (typeof member !== "string" || member.length === 0) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

export const referenceVideoSchema: Schema = {
  type: ["object"],
  properties: {
    url: { type: ["string"], format: uri },
    kind: { type: ["string"], const: "video" },
    name: { type: ["string"] },
    mimeType: { type: ["string"] },
    durationSeconds: { type: ["number"], minimum: 0 },
    durationToken: { type: ["string"], minLength: 1 },
  },
  additionalProperties: false,
  required: ["url", "kind", "durationToken"],
};

/** Tells everything that keeps a value from being what the document calls `ReferenceVideo`. */
export const validateReferenceVideo: Validate<ReferenceVideo> = /* @__PURE__ */ explain(
  referenceVideoSchema,
  { type: anyType, const: constant, properties: members, minLength, format: matches, minimum },
);

/** Judges what the document calls `ReferenceVideo`. */
export const referenceVideo: Validator<ReferenceVideo> = /* @__PURE__ */ validator(
  isReferenceVideo,
  validateReferenceVideo,
  referenceVideoSchema,
);
