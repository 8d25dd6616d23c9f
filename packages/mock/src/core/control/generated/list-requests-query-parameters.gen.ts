// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { anyType, maximum, members, minimum } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { isInteger, isObject, isOwn } from "@rivya/validator/runtime";
import { textual, type TextValidator } from "@rivya/validator/runtime";
import { explain } from "@rivya/validator/runtime";

function is(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "limit":
        if (!isInteger(member) || member < 1 || member > 1000) return false;
        break;
    }
  }
  return true;
}

const schema: Schema = { type: ["object"], properties: { limit: { type: ["integer"], minimum: 1, maximum: 1000 } }, required: [] };

export const listRequestsQueryParameters: TextValidator = /* @__PURE__ */ textual(
  "query parameter",
  { "limit": "integer" },
  is,
  /* @__PURE__ */ explain(schema, { type: anyType, properties: members, minimum, maximum }),
  schema,
);
