import type { Schema } from "../document.ts";
import { referenceKey } from "./model-file.ts";

const text: Schema = { type: "string", minLength: 1 };
const closed = (required: readonly string[], properties: Record<string, Schema>): Schema => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});

const reference: Schema = {
  type: "object",
  required: ["$ref"],
  properties: { $ref: { type: "string", pattern: "/Reference(Image|Video|Audio)\\.yaml$" } },
};

const references: Schema = {
  type: "object",
  required: ["description", "type", "items"],
  properties: {
    type: { const: "array" },
    maxItems: { type: "integer", minimum: 1 },
    items: {
      type: "object",
      if: { required: ["oneOf"] },
      then: { properties: { oneOf: { type: "array", minItems: 2, items: reference } } },
      else: reference,
    },
  },
};

const parameter: Schema = {
  type: "object",
  required: ["description", "type"],
  properties: { description: text, "x-rivya-hi": text, type: { enum: ["string", "number", "integer", "array"] } },
};

const output: Schema = {
  ...closed(["when"], {
    when: { type: "object", additionalProperties: { type: "string" } },
    width: { type: "integer", minimum: 1 },
    height: { type: "integer", minimum: 1 },
    mime_type: { type: "string", pattern: "^(image|video|audio)/[a-z0-9.+-]+$" },
  }),
  dependentRequired: { width: ["height"], height: ["width"] },
  anyOf: [{ required: ["width"] }, { required: ["mime_type"] }],
};

const limit = closed(["max_bytes", "mime_types"], {
  max_bytes: { type: "integer", minimum: 1 },
  mime_types: { type: "array", minItems: 1, items: { type: "string", pattern: "^(image|video|audio)/[a-z0-9.+-]+$" } },
});

const facts = closed(
  ["display_name", "category", "base_credits", "billing_type", "api_status", "outputs", "examples"],
  {
    display_name: text,
    category: { enum: ["image", "video", "audio"] },
    base_credits: { type: "integer", minimum: 0 },
    billing_type: { enum: ["FIXED", "METERED"] },
    // A model that cannot be called yet has no request, and so no place in this document.
    api_status: { const: "available" },
    notices: { type: "array", items: text },
    notices_hi: { type: "array", items: text },
    reference_rule: text,
    reference_rule_hi: text,
    reference_limits: closed([], { image: limit, video: limit, audio: limit }),
    outputs: { type: "array", minItems: 1, items: output },
    examples: { type: "object", required: ["minimal"], additionalProperties: { type: "object" } },
  },
);

/** What a file of `spec/models/` may say. Everything that a request refuses has to be refused by its schema. */
export const modelSchema: Schema = closed(["title", "description", "x-rivya-basis", "properties", "x-rivya-model"], {
  title: text,
  description: text,
  "x-rivya-hi": text,
  "x-rivya-basis": { enum: ["seed", "docs", "decided"] },
  required: { type: "array", items: { enum: ["prompt", "params"] }, uniqueItems: true },
  properties: closed([], {
    prompt: {
      type: "object",
      required: ["description", "type", "minLength", "pattern"],
      properties: {
        description: text,
        "x-rivya-hi": text,
        type: { const: "string" },
        minLength: { const: 1 },
        pattern: { const: "\\S" },
      },
    },
    params: {
      type: "object",
      required: ["description", "type", "additionalProperties", "properties"],
      properties: {
        description: text,
        "x-rivya-hi": text,
        type: { const: "object" },
        additionalProperties: { const: false },
        required: { type: "array", items: text },
        properties: { type: "object", properties: { [referenceKey]: references }, additionalProperties: parameter },
      },
    },
  }),
  "x-rivya-model": facts,
});
