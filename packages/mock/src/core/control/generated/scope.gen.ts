// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Scope } from "./types.gen.ts";
import { choice, type } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { explain, type Validate } from "@rivya/validator/runtime";
import { type Validator, validator } from "@rivya/validator/runtime";

/** Whether a value is what the document calls `Scope`. */
export function isScope(value: unknown): value is Scope {
  return (
    value === "generations:create" ||
    value === "generations:read" ||
    value === "files:create" ||
    value === "files:read" ||
    value === "credits:read"
  );
}

export const scopeSchema: Schema = {
  type: ["string"],
  enum: ["generations:create", "generations:read", "files:create", "files:read", "credits:read"],
};

/** Tells everything that keeps a value from being what the document calls `Scope`. */
export const validateScope: Validate<Scope> = /* @__PURE__ */ explain(
  scopeSchema,
  { type, enum: choice },
);

/** Judges what the document calls `Scope`. */
export const scope: Validator<Scope> = /* @__PURE__ */ validator(
  isScope,
  validateScope,
  scopeSchema,
);
