// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Happyhorse10Request } from "@rivya/openapi";
import { anyType, choice, condition, constant, contains, decided, items, matches, maxItems, maxLength, maximum, members, minLength, minimum } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { hasText } from "../rules/blank.ts";
import { hasAny, hasBetween, hasOnly } from "../rules/count.ts";
import { atMost } from "../rules/length.ts";
import { isNumber, isObject, isOwn } from "../rules/types.ts";
import { isUri, uri } from "../rules/uri.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";
import { clientRequestIdSchema, isClientRequestId } from "./client-request-id.gen.ts";

const pattern = /\S/u;

function isParamsReferenceMediaItemsItemImage(value: unknown): boolean {
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

function isParamsReferenceMediaItemsItemVideo(value: unknown): boolean {
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
        if (member !== "video/mp4" && member !== "video/x-m4v" && member !== "video/quicktime") return false;
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

function isParamsReferenceMediaItemsItem(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.kind) {
    case "image":
      return isParamsReferenceMediaItemsItemImage(value);
    case "video":
      return isParamsReferenceMediaItemsItemVideo(value);
    default:
      return false;
  }
}

function isParamsReferenceMediaItemsVideo(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "kind":
        if (member !== "video") return false;
        required++;
        break;
    }
  }
  return required === 1;
}

function isParamsReferenceMediaItemsImage(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "kind":
        if (member !== "image") return false;
        required++;
        break;
    }
  }
  return required === 1;
}

function isParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "resolution":
        if (member !== "720p" && member !== "1080p") return false;
        break;
      case "aspect_ratio":
        if (
          member !== "16:9" &&
          member !== "9:16" &&
          member !== "1:1" &&
          member !== "4:3" &&
          member !== "3:4"
        )
          return false;
        break;
      case "duration":
        if (!isNumber(member) || member < 3 || member > 15) return false;
        break;
      case "audio_setting":
        if (member !== "auto" && member !== "origin") return false;
        break;
      case "seed":
        if (!isNumber(member) || member < 0 || member > 2147483647) return false;
        break;
      case "referenceMediaItems":
        if (
          !Array.isArray(member) ||
          member.length > 10 ||
          !hasOnly(member, isParamsReferenceMediaItemsItem) ||
          !hasBetween(member, 0, 1, isParamsReferenceMediaItemsVideo) ||
          (hasAny(member, isParamsReferenceMediaItemsVideo) ? !hasBetween(member, 0, 5, isParamsReferenceMediaItemsImage) : !hasBetween(member, 0, 9, isParamsReferenceMediaItemsImage))
        )
          return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

/** Whether a value is what the document calls `Happyhorse10Request`. */
export function isHappyhorse10Request(value: unknown): value is Happyhorse10Request {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "model":
        if (member !== "happyhorse-1-0") return false;
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

export const happyhorse10RequestSchema: Schema = {
  type: ["object"],
  properties: {
    model: { type: ["string"], const: "happyhorse-1-0" },
    prompt: { type: ["string"], minLength: 1, maxLength: 5000, pattern: pattern, words: "not be only white space" },
    params: {
      type: ["object"],
      properties: {
        resolution: { type: ["string"], enum: ["720p", "1080p"] },
        aspect_ratio: { type: ["string"], enum: ["16:9", "9:16", "1:1", "4:3", "3:4"] },
        duration: { type: ["number"], minimum: 3, maximum: 15 },
        audio_setting: { type: ["string"], enum: ["auto", "origin"] },
        seed: { type: ["number"], minimum: 0, maximum: 2147483647 },
        referenceMediaItems: {
          type: ["array"],
          items: {
            switch: {
              on: "kind",
              cases: {
                image: {
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
                video: {
                  type: ["object"],
                  properties: {
                    url: { type: ["string"], format: uri },
                    kind: { type: ["string"], const: "video" },
                    name: { type: ["string"] },
                    mimeType: { type: ["string"], enum: ["video/mp4", "video/x-m4v", "video/quicktime"] },
                    durationSeconds: { type: ["number"], minimum: 0 },
                    durationToken: { type: ["string"], minLength: 1 },
                  },
                  additionalProperties: false,
                  required: ["url", "kind", "durationToken"],
                },
              },
            },
          },
          contains: { type: ["object"], properties: { kind: { const: "video" } }, required: ["kind"] },
          if: { contains: { type: ["object"], properties: { kind: { const: "video" } }, required: ["kind"] } },
          maxItems: 10,
          minContains: 0,
          maxContains: 1,
          then: {
            contains: { type: ["object"], properties: { kind: { const: "image" } }, required: ["kind"] },
            minContains: 0,
            maxContains: 5,
          },
          else: {
            contains: { type: ["object"], properties: { kind: { const: "image" } }, required: ["kind"] },
            minContains: 0,
            maxContains: 9,
          },
        },
      },
      additionalProperties: false,
    },
    client_request_id: clientRequestIdSchema,
  },
  additionalProperties: false,
  required: ["model", "prompt"],
};

/** Tells everything that keeps a value from being what the document calls `Happyhorse10Request`. */
export const validateHappyhorse10Request: Validate<Happyhorse10Request> = /* @__PURE__ */ explain(
  happyhorse10RequestSchema,
  { type: anyType, enum: choice, const: constant, properties: members, items, contains, if: condition, maxItems, minLength, maxLength, format: matches, pattern: matches, minimum, maximum, switch: decided },
);

/** Judges what the document calls `Happyhorse10Request`. */
export const happyhorse10Request: Validator<Happyhorse10Request> = /* @__PURE__ */ validator(
  isHappyhorse10Request,
  validateHappyhorse10Request,
  happyhorse10RequestSchema,
);
