// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { UploadFileRequest } from "@rivya/openapi";
import { choice, maxLength, members, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isObject, isOwn } from "../rules/types.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";
import { clientRequestIdSchema, isClientRequestId } from "./client-request-id.gen.ts";
import { fileKindSchema, isFileKind } from "./file-kind.gen.ts";
import { isModelId, modelIdSchema } from "./model-id.gen.ts";

/** Whether a value is what the document calls `UploadFileRequest`. */
export function isUploadFileRequest(value: unknown): value is UploadFileRequest {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "file":
        required++;
        break;
      case "kind":
        if (!isFileKind(member)) return false;
        required++;
        break;
      case "model":
        if (!isModelId(member)) return false;
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

export const uploadFileRequestSchema: Schema = {
  type: ["object"],
  properties: { file: {}, kind: fileKindSchema, model: modelIdSchema, client_request_id: clientRequestIdSchema },
  additionalProperties: false,
  required: ["file", "kind"],
};

/** Tells everything that keeps a value from being what the document calls `UploadFileRequest`. */
export const validateUploadFileRequest: Validate<UploadFileRequest> = /* @__PURE__ */ explain(
  uploadFileRequestSchema,
  { type, enum: choice, properties: members, maxLength },
);

/** Judges what the document calls `UploadFileRequest`. */
export const uploadFileRequest: Validator<UploadFileRequest> = /* @__PURE__ */ validator(
  isUploadFileRequest,
  validateUploadFileRequest,
  uploadFileRequestSchema,
);
