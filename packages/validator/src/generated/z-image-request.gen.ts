// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ZImageRequest } from "@rivya/openapi";
import { choice, constant, matches, maxLength, members, minLength, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { hasText } from "../rules/blank.ts";
import { atMost } from "../rules/length.ts";
import { isObject, isOwn } from "../rules/types.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";
import { clientRequestIdSchema, isClientRequestId } from "./client-request-id.gen.ts";

const pattern = /\S/u;

function isParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "aspect_ratio":
        if (
          member !== "1:1" &&
          member !== "4:3" &&
          member !== "3:4" &&
          member !== "16:9" &&
          member !== "9:16"
        )
          return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

/** Whether a value is what the document calls `ZImageRequest`. */
export function isZImageRequest(value: unknown): value is ZImageRequest {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "model":
        if (member !== "z-image") return false;
        required++;
        break;
      case "prompt":
        if (
          typeof member !== "string" ||
          member.length === 0 ||
          !atMost(member, 1000) ||
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

export const zImageRequestSchema: Schema = {
  type: ["object"],
  properties: {
    model: { type: ["string"], const: "z-image" },
    prompt: { type: ["string"], minLength: 1, maxLength: 1000, pattern: pattern, words: "not be only white space" },
    params: {
      type: ["object"],
      properties: { aspect_ratio: { type: ["string"], enum: ["1:1", "4:3", "3:4", "16:9", "9:16"] } },
      additionalProperties: false,
    },
    client_request_id: clientRequestIdSchema,
  },
  additionalProperties: false,
  required: ["model", "prompt"],
};

/** Tells everything that keeps a value from being what the document calls `ZImageRequest`. */
export const validateZImageRequest: Validate<ZImageRequest> = /* @__PURE__ */ explain(
  zImageRequestSchema,
  { type, enum: choice, const: constant, properties: members, minLength, maxLength, pattern: matches },
);

/** Judges what the document calls `ZImageRequest`. */
export const zImageRequest: Validator<ZImageRequest> = /* @__PURE__ */ validator(
  isZImageRequest,
  validateZImageRequest,
  zImageRequestSchema,
);
