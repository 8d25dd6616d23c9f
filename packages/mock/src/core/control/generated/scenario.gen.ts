// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Scenario } from "./types.gen.ts";
import { anyType, choice, items, maxItems, maxLength, maximum, members, minLength, minimum } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { hasOnly } from "@rivya/validator/runtime";
import { isObject, isOwn } from "@rivya/validator/runtime";
import { explain, type Validate } from "@rivya/validator/runtime";
import { type Validator, validator } from "@rivya/validator/runtime";
import { durationSchema, isDuration } from "./duration.gen.ts";
import { isScenarioCall, scenarioCallSchema } from "./scenario-call.gen.ts";

/** Whether a value is what the document calls `Scenario`. */
export function isScenario(value: unknown): value is Scenario {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "$schema":
        if (typeof member !== "string") return false;
        break;
      case "queued_ms":
        if (!isDuration(member)) return false;
        break;
      case "processing_ms":
        if (!isDuration(member)) return false;
        break;
      case "calls":
        if (!Array.isArray(member) || member.length > 1000 || !hasOnly(member, isScenarioCall)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

export const scenarioSchema: Schema = {
  type: ["object"],
  properties: {
    $schema: { type: ["string"] },
    queued_ms: durationSchema,
    processing_ms: durationSchema,
    calls: { type: ["array"], items: scenarioCallSchema, maxItems: 1000 },
  },
  additionalProperties: false,
};

/** Tells everything that keeps a value from being what the document calls `Scenario`. */
export const validateScenario: Validate<Scenario> = /* @__PURE__ */ explain(
  scenarioSchema,
  { type: anyType, enum: choice, properties: members, items, maxItems, minLength, maxLength, minimum, maximum },
);

/** Judges what the document calls `Scenario`. */
export const scenario: Validator<Scenario> = /* @__PURE__ */ validator(
  isScenario,
  validateScenario,
  scenarioSchema,
);
