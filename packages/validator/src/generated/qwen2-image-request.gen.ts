// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Qwen2ImageRequest } from "@rivya/openapi";
import { anyType, choice, constant, items, matches, maxItems, maxLength, members, minLength, minimum } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { hasText } from "../rules/blank.ts";
import { hasOnly } from "../rules/count.ts";
import { atMost } from "../rules/length.ts";
import { isNumber, isObject, isOwn } from "../rules/types.ts";
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
          member !== "1:1" &&
          member !== "3:4" &&
          member !== "4:3" &&
          member !== "9:16" &&
          member !== "16:9"
        )
          return false;
        break;
      case "output_format":
        if (member !== "png" && member !== "jpeg") return false;
        break;
      case "seed":
        if (!isNumber(member) || member < 0) return false;
        break;
      case "nsfw_checker":
        if (member !== "false" && member !== "true") return false;
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

/** Whether a value is what the document calls `Qwen2ImageRequest`. */
export function isQwen2ImageRequest(value: unknown): value is Qwen2ImageRequest {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "model":
        if (member !== "qwen2-image") return false;
        required++;
        break;
      case "prompt":
        if (typeof member !== "string" || member.length === 0 || !atMost(member, 800) || !hasText(member)) return false;
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

export const qwen2ImageRequestSchema: Schema = {
  type: ["object"],
  properties: {
    model: { type: ["string"], const: "qwen2-image" },
    prompt: { type: ["string"], minLength: 1, maxLength: 800, pattern: pattern, words: "not be only white space" },
    params: {
      type: ["object"],
      properties: {
        image_size: { type: ["string"], enum: ["1:1", "3:4", "4:3", "9:16", "16:9"] },
        output_format: { type: ["string"], enum: ["png", "jpeg"] },
        seed: { type: ["number"], minimum: 0 },
        nsfw_checker: { type: ["string"], enum: ["false", "true"] },
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

/** Tells everything that keeps a value from being what the document calls `Qwen2ImageRequest`. */
export const validateQwen2ImageRequest: Validate<Qwen2ImageRequest> = /* @__PURE__ */ explain(
  qwen2ImageRequestSchema,
  { type: anyType, enum: choice, const: constant, properties: members, items, maxItems, minLength, maxLength, format: matches, pattern: matches, minimum },
);

/** Judges what the document calls `Qwen2ImageRequest`. */
export const qwen2ImageRequest: Validator<Qwen2ImageRequest> = /* @__PURE__ */ validator(
  isQwen2ImageRequest,
  validateQwen2ImageRequest,
  qwen2ImageRequestSchema,
);
