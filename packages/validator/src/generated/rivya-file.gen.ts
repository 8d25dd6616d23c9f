// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { RivyaFile } from "@rivya/openapi";
import { anyType, choice, constant, matches, members, minLength, minimum } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isInteger, isNumber, isObject, isOwn } from "../rules/types.ts";
import { isUri, uri } from "../rules/uri.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";
import { fileKindSchema, isFileKind } from "./file-kind.gen.ts";
import { isTimestamp, timestampSchema } from "./timestamp.gen.ts";

const idPattern = /^file_.+/u;
const mimeTypePattern = /^(image|video|audio)\/[a-z0-9.+-]+$/u;

/** Whether a value is what the document calls `RivyaFile`. */
export function isRivyaFile(value: unknown): value is RivyaFile {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "id":
        if (typeof member !== "string" || !idPattern.test(member)) return false;
        required++;
        break;
      case "object":
        if (member !== "file") return false;
        required++;
        break;
      case "kind":
        if (!isFileKind(member)) return false;
        required++;
        break;
      case "url":
        if (typeof member !== "string" || !isUri(member)) return false;
        required++;
        break;
      case "name":
        if (typeof member !== "string") return false;
        required++;
        break;
      case "mime_type":
        if (typeof member !== "string" || !mimeTypePattern.test(member)) return false;
        required++;
        break;
      case "size_bytes":
        if (!isInteger(member) || member < 1) return false;
        required++;
        break;
      case "duration_seconds":
        if ((!isNumber(member) || member < 0) && member !== null) return false;
        required++;
        break;
      case "duration_token":
        if ((typeof member !== "string" || member.length === 0) && member !== null) return false;
        required++;
        break;
      case "created_at":
        if (!isTimestamp(member)) return false;
        required++;
        break;
      case "expires_at":
        if (!isTimestamp(member)) return false;
        required++;
        break;
    }
  }
  return required === 11;
}

export const rivyaFileSchema: Schema = {
  type: ["object"],
  properties: {
    id: { type: ["string"], pattern: idPattern },
    object: { type: ["string"], const: "file" },
    kind: fileKindSchema,
    url: { type: ["string"], format: uri },
    name: { type: ["string"] },
    mime_type: { type: ["string"], pattern: mimeTypePattern },
    size_bytes: { type: ["integer"], minimum: 1 },
    duration_seconds: { type: ["number", "null"], minimum: 0 },
    duration_token: { type: ["string", "null"], minLength: 1 },
    created_at: timestampSchema,
    expires_at: timestampSchema,
  },
  required: [
    "id",
    "object",
    "kind",
    "url",
    "name",
    "mime_type",
    "size_bytes",
    "duration_seconds",
    "duration_token",
    "created_at",
    "expires_at",
  ],
};

/** Tells everything that keeps a value from being what the document calls `RivyaFile`. */
export const validateRivyaFile: Validate<RivyaFile> = /* @__PURE__ */ explain(
  rivyaFileSchema,
  { type: anyType, enum: choice, const: constant, properties: members, minLength, format: matches, pattern: matches, minimum },
);

/** Judges what the document calls `RivyaFile`. */
export const rivyaFile: Validator<RivyaFile> = /* @__PURE__ */ validator(
  isRivyaFile,
  validateRivyaFile,
  rivyaFileSchema,
);
