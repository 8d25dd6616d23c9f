// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { QwenImageRequest } from "@rivya/openapi";
import { choice, constant, items, matches, maxItems, maxLength, members, minLength, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { hasText } from "../rules/blank.ts";
import { hasOnly } from "../rules/count.ts";
import { atMost } from "../rules/length.ts";
import { isObject, isOwn } from "../rules/types.ts";
import { isUri, uri } from "../rules/uri.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";
import { clientRequestIdSchema, isClientRequestId } from "./client-request-id.gen.ts";

const pattern = /\S/u;

function isParamsReferenceMediaItemsItem(value: unknown): boolean {
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
        if (
          member !== "image/jpeg" &&
          member !== "image/jpg" &&
          member !== "image/pjpeg" &&
          member !== "image/png" &&
          member !== "image/x-png" &&
          member !== "image/webp"
        )
          return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "image_size":
        if (
          member !== "square" &&
          member !== "square_hd" &&
          member !== "portrait_4_3" &&
          member !== "portrait_16_9" &&
          member !== "landscape_4_3" &&
          member !== "landscape_16_9"
        )
          return false;
        break;
      case "output_format":
        if (member !== "png" && member !== "jpeg") return false;
        break;
      case "referenceMediaItems":
        if (
          !Array.isArray(member) ||
          member.length > 1 ||
          !hasOnly(member, isParamsReferenceMediaItemsItem)
        )
          return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

/** Whether a value is what the document calls `QwenImageRequest`. */
export function isQwenImageRequest(value: unknown): value is QwenImageRequest {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "model":
        if (member !== "qwen-image") return false;
        required++;
        break;
      case "prompt":
        if (
          typeof member !== "string" ||
          member.length === 0 ||
          !atMost(member, 5000) ||
          !hasText(member)
        )
          return false;
        required++;
        break;
      case "params":
        if (!isParams(member)) return false;
        break;
      case "client_request_id":
        if (!isClientRequestId(member)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export const qwenImageRequestSchema: Schema = {
  type: ["object"],
  properties: {
    model: { type: ["string"], const: "qwen-image" },
    prompt: { type: ["string"], minLength: 1, maxLength: 5000, pattern: pattern, words: "not be only white space" },
    params: {
      type: ["object"],
      properties: {
        image_size: {
          type: ["string"],
          enum: ["square", "square_hd", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"],
        },
        output_format: { type: ["string"], enum: ["png", "jpeg"] },
        referenceMediaItems: {
          type: ["array"],
          items: {
            type: ["object"],
            properties: {
              url: { type: ["string"], format: uri },
              kind: { type: ["string"], const: "image" },
              name: { type: ["string"] },
              mimeType: {
                type: ["string"],
                enum: ["image/jpeg", "image/jpg", "image/pjpeg", "image/png", "image/x-png", "image/webp"],
              },
            },
            additionalProperties: false,
            required: ["url", "kind"],
          },
          maxItems: 1,
        },
      },
      additionalProperties: false,
    },
    client_request_id: clientRequestIdSchema,
  },
  additionalProperties: false,
  required: ["model", "prompt"],
};

/** Tells everything that keeps a value from being what the document calls `QwenImageRequest`. */
export const validateQwenImageRequest: Validate<QwenImageRequest> = /* @__PURE__ */ explain(
  qwenImageRequestSchema,
  { type, enum: choice, const: constant, properties: members, items, maxItems, minLength, maxLength, format: matches, pattern: matches },
);

/** Judges what the document calls `QwenImageRequest`. */
export const qwenImageRequest: Validator<QwenImageRequest> = /* @__PURE__ */ validator(
  isQwenImageRequest,
  validateQwenImageRequest,
  qwenImageRequestSchema,
);
