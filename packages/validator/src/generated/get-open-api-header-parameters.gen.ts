// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { members, minLength, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isObject, isOwn } from "../rules/types.ts";
import { textual, type TextValidator } from "../textual.ts";
import { explain } from "../validate.ts";

function is(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "If-None-Match":
        if (typeof member !== "string" || member.length === 0) return false;
        break;
    }
  }
  return true;
}

const schema: Schema = { type: ["object"], properties: { "If-None-Match": { type: ["string"], minLength: 1 } }, required: [] };

export const getOpenApiHeaderParameters: TextValidator = /* @__PURE__ */ textual(
  "header",
  { "If-None-Match": "string" },
  is,
  /* @__PURE__ */ explain(schema, { type, properties: members, minLength }),
  schema,
);
