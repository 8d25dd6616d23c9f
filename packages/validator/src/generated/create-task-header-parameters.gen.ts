// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { matches, maxLength, members, minLength, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { atMost } from "../rules/length.ts";
import { isObject, isOwn } from "../rules/types.ts";
import { textual, type TextValidator } from "../textual.ts";
import { explain } from "../validate.ts";

const idempotencyKeyPattern = /^[\x20-\x7E]+$/u;

function is(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "Idempotency-Key":
        if (
          typeof member !== "string" ||
          member.length === 0 ||
          !atMost(member, 255) ||
          !idempotencyKeyPattern.test(member)
        )
          return false;
        break;
    }
  }
  return true;
}

const schema: Schema = {
  type: ["object"],
  properties: {
    "Idempotency-Key": {
      type: ["string"],
      minLength: 1,
      maxLength: 255,
      pattern: idempotencyKeyPattern,
      words: "be of printable ASCII characters alone",
    },
  },
  required: [],
};

export const createTaskHeaderParameters: TextValidator = /* @__PURE__ */ textual(
  "header",
  { "Idempotency-Key": "string" },
  is,
  /* @__PURE__ */ explain(schema, { type, properties: members, minLength, maxLength, pattern: matches }),
  schema,
);
