// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { constant, matches, members, minLength, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isObject, isOwn } from "../rules/types.ts";
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
      case "Allow":
        if (typeof member !== "string" || member.length === 0) return false;
        required++;
        break;
      case "X-Request-Id":
        if (!isRequestId(member)) return false;
        required++;
        break;
      case "Cache-Control":
        if (member !== "no-store") return false;
        required++;
        break;
    }
  }
  return required === 3;
}

const schema: Schema = {
  type: ["object"],
  properties: {
    Allow: { type: ["string"], minLength: 1 },
    "X-Request-Id": requestIdSchema,
    "Cache-Control": { type: ["string"], const: "no-store" },
  },
  required: ["Allow", "X-Request-Id", "Cache-Control"],
};

export const methodNotAllowedHeaders: TextValidator = /* @__PURE__ */ textual(
  "header",
  { "Allow": "string", "X-Request-Id": "string", "Cache-Control": "string" },
  is,
  /* @__PURE__ */ explain(schema, { type, const: constant, properties: members, minLength, pattern: matches }),
  schema,
);
