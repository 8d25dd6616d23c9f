// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { OperationId } from "./types.gen.ts";
import { choice, type } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { explain, type Validate } from "@rivya/validator/runtime";
import { type Validator, validator } from "@rivya/validator/runtime";

/** Whether a value is what the document calls `OperationId`. */
export function isOperationId(value: unknown): value is OperationId {
  return (
    value === "createTask" ||
    value === "getTask" ||
    value === "uploadFile" ||
    value === "getFile" ||
    value === "getCredits" ||
    value === "listModels" ||
    value === "getOpenApi" ||
    value === "readFileMedia" ||
    value === "readResultMedia"
  );
}

export const operationIdSchema: Schema = {
  type: ["string"],
  enum: [
    "createTask",
    "getTask",
    "uploadFile",
    "getFile",
    "getCredits",
    "listModels",
    "getOpenApi",
    "readFileMedia",
    "readResultMedia",
  ],
};

/** Tells everything that keeps a value from being what the document calls `OperationId`. */
export const validateOperationId: Validate<OperationId> = /* @__PURE__ */ explain(
  operationIdSchema,
  { type, enum: choice },
);

/** Judges what the document calls `OperationId`. */
export const operationId: Validator<OperationId> = /* @__PURE__ */ validator(
  isOperationId,
  validateOperationId,
  operationIdSchema,
);
