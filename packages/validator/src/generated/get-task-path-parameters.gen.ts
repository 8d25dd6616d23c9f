// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { members, minLength, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { isObject, isOwn } from "../rules/types.ts";
import { textual, type TextValidator } from "../textual.ts";
import { explain } from "../validate.ts";

function is(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "taskId":
        if (typeof member !== "string" || member.length === 0) return false;
        required++;
        break;
    }
  }
  return required === 1;
}

const schema: Schema = { type: ["object"], properties: { taskId: { type: ["string"], minLength: 1 } }, required: ["taskId"] };

export const getTaskPathParameters: TextValidator = /* @__PURE__ */ textual(
  "path parameter",
  { "taskId": "string" },
  is,
  /* @__PURE__ */ explain(schema, { type, properties: members, minLength }),
  schema,
);
