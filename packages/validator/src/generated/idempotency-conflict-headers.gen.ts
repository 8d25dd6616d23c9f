// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { anyType, constant, matches, members, minimum } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isInteger, isObject, isOwn } from "../rules/types.ts";
import { textual, type TextValidator } from "../textual.ts";
import { explain } from "../validate.ts";
import { isRequestId, requestIdSchema } from "./request-id.gen.ts";

function is(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "X-Request-Id":
        if (!isRequestId(member)) return false;
        required++;
        break;
      case "Cache-Control":
        if (member !== "no-store") return false;
        required++;
        break;
      case "RateLimit-Limit":
        if (!isInteger(member) || member < 1) return false;
        break;
      case "RateLimit-Remaining":
        if (!isInteger(member) || member < 0) return false;
        break;
      case "RateLimit-Reset":
        if (!isInteger(member) || member < 0) return false;
        break;
    }
  }
  return required === 2;
}

const schema: Schema = {
  type: ["object"],
  properties: {
    "X-Request-Id": requestIdSchema,
    "Cache-Control": { type: ["string"], const: "no-store" },
    "RateLimit-Limit": { type: ["integer"], minimum: 1 },
    "RateLimit-Remaining": { type: ["integer"], minimum: 0 },
    "RateLimit-Reset": { type: ["integer"], minimum: 0 },
  },
  required: ["X-Request-Id", "Cache-Control"],
};

export const idempotencyConflictHeaders: TextValidator = /* @__PURE__ */ textual(
  "header",
  { "X-Request-Id": "string", "Cache-Control": "string", "RateLimit-Limit": "integer", "RateLimit-Remaining": "integer", "RateLimit-Reset": "integer" },
  is,
  /* @__PURE__ */ explain(schema, { type: anyType, const: constant, properties: members, pattern: matches, minimum }),
  schema,
);
