// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { OpenApiDocument } from "@rivya/openapi";
import { matches, members, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isObject, isOwn } from "../rules/types.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";

const openapiPattern = /^3\.1\.\d+$/u;

/** Whether a value is what the document calls `OpenApiDocument`. */
export function isOpenApiDocument(value: unknown): value is OpenApiDocument {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "openapi":
        if (typeof member !== "string" || !openapiPattern.test(member)) return false;
        required++;
        break;
      case "info":
        if (!isObject(member)) return false;
        required++;
        break;
      case "paths":
        if (!isObject(member)) return false;
        required++;
        break;
    }
  }
  return required === 3;
}

export const openApiDocumentSchema: Schema = {
  type: ["object"],
  properties: {
    openapi: { type: ["string"], pattern: openapiPattern },
    info: { type: ["object"] },
    paths: { type: ["object"] },
  },
  required: ["openapi", "info", "paths"],
};

/** Tells everything that keeps a value from being what the document calls `OpenApiDocument`. */
export const validateOpenApiDocument: Validate<OpenApiDocument> = /* @__PURE__ */ explain(
  openApiDocumentSchema,
  { type, properties: members, pattern: matches },
);

/** Judges what the document calls `OpenApiDocument`. */
export const openApiDocument: Validator<OpenApiDocument> = /* @__PURE__ */ validator(
  isOpenApiDocument,
  validateOpenApiDocument,
  openApiDocumentSchema,
);
