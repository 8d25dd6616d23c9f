// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Model } from "@rivya/openapi";
import { anyType, choice, items, members, minLength, minimum, nullable } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { hasOnly } from "../rules/count.ts";
import { isInteger, isObject, isOwn } from "../rules/types.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";
import { fileKindSchema, isFileKind } from "./file-kind.gen.ts";
import { isModelParam, modelParamSchema } from "./model-param.gen.ts";
import { isReferenceMedia, referenceMediaSchema } from "./reference-media.gen.ts";

/** Whether a value is what the document calls `Model`. */
export function isModel(value: unknown): value is Model {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "id":
        if (typeof member !== "string" || member.length === 0) return false;
        required++;
        break;
      case "display_name":
        if (typeof member !== "string") return false;
        required++;
        break;
      case "category":
        if (member !== "image" && member !== "video" && member !== "audio" && member !== "chat") return false;
        required++;
        break;
      case "runtime":
        if (typeof member !== "string") return false;
        required++;
        break;
      case "base_credits":
        if (!isInteger(member) || member < 0) return false;
        required++;
        break;
      case "billing_type":
        if (member !== "FIXED" && member !== "METERED" && member !== "TOKEN_BASED") return false;
        required++;
        break;
      case "supported_modes":
        if (!Array.isArray(member) || !hasOnly(member, (item: unknown) => typeof item === "string")) return false;
        required++;
        break;
      case "max_prompt_length":
        if ((!isInteger(member) || member < 1) && member !== null) return false;
        required++;
        break;
      case "reference_media":
        if (member !== null && !isReferenceMedia(member)) return false;
        required++;
        break;
      case "params":
        if (!Array.isArray(member) || !hasOnly(member, isModelParam)) return false;
        required++;
        break;
      case "api_status":
        if (member !== "available" && member !== "coming_soon" && member !== "studio_only") return false;
        required++;
        break;
      case "api_input_status":
        if (
          member !== "available_text" &&
          member !== "available_url_input" &&
          member !== "partial_requires_files" &&
          member !== "requires_files_api"
        )
          return false;
        required++;
        break;
      case "supported_api_inputs":
        if (
          !Array.isArray(member) ||
          !hasOnly(member, (item: unknown) => item === "text" || item === "file" || item === "url")
        )
          return false;
        required++;
        break;
      case "requires_files_api":
        if (typeof member !== "boolean") return false;
        required++;
        break;
      case "requires_upload_for_modes":
        if (!Array.isArray(member) || !hasOnly(member, (item: unknown) => typeof item === "string")) return false;
        required++;
        break;
      case "url_input_supported":
        if (typeof member !== "boolean") return false;
        required++;
        break;
      case "file_kinds":
        if (!Array.isArray(member) || !hasOnly(member, isFileKind)) return false;
        required++;
        break;
      case "chat_capabilities":
        if (!isObject(member) && member !== null) return false;
        required++;
        break;
      case "notices":
        if (!Array.isArray(member) || !hasOnly(member, (item: unknown) => typeof item === "string")) return false;
        required++;
        break;
    }
  }
  return required === 19;
}

export const modelSchema: Schema = {
  type: ["object"],
  properties: {
    id: { type: ["string"], minLength: 1 },
    display_name: { type: ["string"] },
    category: { type: ["string"], enum: ["image", "video", "audio", "chat"] },
    runtime: { type: ["string"] },
    base_credits: { type: ["integer"], minimum: 0 },
    billing_type: { type: ["string"], enum: ["FIXED", "METERED", "TOKEN_BASED"] },
    supported_modes: { type: ["array"], items: { type: ["string"] } },
    max_prompt_length: { type: ["integer", "null"], minimum: 1 },
    reference_media: { nullable: referenceMediaSchema },
    params: { type: ["array"], items: modelParamSchema },
    api_status: { type: ["string"], enum: ["available", "coming_soon", "studio_only"] },
    api_input_status: {
      type: ["string"],
      enum: ["available_text", "available_url_input", "partial_requires_files", "requires_files_api"],
    },
    supported_api_inputs: { type: ["array"], items: { type: ["string"], enum: ["text", "file", "url"] } },
    requires_files_api: { type: ["boolean"] },
    requires_upload_for_modes: { type: ["array"], items: { type: ["string"] } },
    url_input_supported: { type: ["boolean"] },
    file_kinds: { type: ["array"], items: fileKindSchema },
    chat_capabilities: { type: ["object", "null"] },
    notices: { type: ["array"], items: { type: ["string"] } },
  },
  required: [
    "id",
    "display_name",
    "category",
    "runtime",
    "base_credits",
    "billing_type",
    "supported_modes",
    "max_prompt_length",
    "reference_media",
    "params",
    "api_status",
    "api_input_status",
    "supported_api_inputs",
    "requires_files_api",
    "requires_upload_for_modes",
    "url_input_supported",
    "file_kinds",
    "chat_capabilities",
    "notices",
  ],
};

/** Tells everything that keeps a value from being what the document calls `Model`. */
export const validateModel: Validate<Model> = /* @__PURE__ */ explain(
  modelSchema,
  { type: anyType, enum: choice, properties: members, items, minLength, minimum, nullable },
);

/** Judges what the document calls `Model`. */
export const model: Validator<Model> = /* @__PURE__ */ validator(
  isModel,
  validateModel,
  modelSchema,
);
