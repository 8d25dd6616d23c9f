// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ReferenceLimit } from "@rivya/openapi";
import { anyType, choice, items, members, minimum } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { hasOnly } from "../rules/count.ts";
import { isInteger, isObject, isOwn } from "../rules/types.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";
import { fileKindSchema, isFileKind } from "./file-kind.gen.ts";

/** Whether a value is what the document calls `ReferenceLimit`. */
export function isReferenceLimit(value: unknown): value is ReferenceLimit {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "kind":
        if (!isFileKind(member)) return false;
        required++;
        break;
      case "max_bytes":
        if (!isInteger(member) || member < 1) return false;
        required++;
        break;
      case "mime_types":
        if (!Array.isArray(member) || !hasOnly(member, (item: unknown) => typeof item === "string")) return false;
        required++;
        break;
    }
  }
  return required === 3;
}

export const referenceLimitSchema: Schema = {
  type: ["object"],
  properties: {
    kind: fileKindSchema,
    max_bytes: { type: ["integer"], minimum: 1 },
    mime_types: { type: ["array"], items: { type: ["string"] } },
  },
  required: ["kind", "max_bytes", "mime_types"],
};

/** Tells everything that keeps a value from being what the document calls `ReferenceLimit`. */
export const validateReferenceLimit: Validate<ReferenceLimit> = /* @__PURE__ */ explain(
  referenceLimitSchema,
  { type: anyType, enum: choice, properties: members, items, minimum },
);

/** Judges what the document calls `ReferenceLimit`. */
export const referenceLimit: Validator<ReferenceLimit> = /* @__PURE__ */ validator(
  isReferenceLimit,
  validateReferenceLimit,
  referenceLimitSchema,
);
