// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { constant, matches, members, type } from "../issues/checks/index.ts";
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
  return required === 2;
}

const schema: Schema = {
  type: ["object"],
  properties: { "X-Request-Id": requestIdSchema, "Cache-Control": { type: ["string"], const: "no-store" } },
  required: ["X-Request-Id", "Cache-Control"],
};

export const scopeDeniedHeaders: TextValidator = /* @__PURE__ */ textual(
  "header",
  { "X-Request-Id": "string", "Cache-Control": "string" },
  is,
  /* @__PURE__ */ explain(schema, { type, const: constant, properties: members, pattern: matches }),
  schema,
);
