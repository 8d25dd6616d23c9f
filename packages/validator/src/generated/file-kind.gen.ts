// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { FileKind } from "@rivya/openapi";
import { choice, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";

/** Whether a value is what the document calls `FileKind`. */
export function isFileKind(value: unknown): value is FileKind {
  return value === "image" || value === "video" || value === "audio";
}

export const fileKindSchema: Schema = { type: ["string"], enum: ["image", "video", "audio"] };

/** Tells everything that keeps a value from being what the document calls `FileKind`. */
export const validateFileKind: Validate<FileKind> = /* @__PURE__ */ explain(
  fileKindSchema,
  { type, enum: choice },
);

/** Judges what the document calls `FileKind`. */
export const fileKind: Validator<FileKind> = /* @__PURE__ */ validator(
  isFileKind,
  validateFileKind,
  fileKindSchema,
);
