// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { ScenarioCall } from "./types.gen.ts";
import { anyType, choice, maxLength, maximum, members, minLength, minimum } from "@rivya/validator/runtime";
import type { Schema } from "@rivya/validator/runtime";
import { isInteger, isObject, isOwn } from "@rivya/validator/runtime";
import { explain, type Validate } from "@rivya/validator/runtime";
import { type Validator, validator } from "@rivya/validator/runtime";
import { effectListSchema, isEffectList } from "./effect-list.gen.ts";
import { isOperationId, operationIdSchema } from "./operation-id.gen.ts";

/** Whether a value is what the document calls `ScenarioCall`. */
export function isScenarioCall(value: unknown): value is ScenarioCall {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "operation":
        if (!isOperationId(member)) return false;
        required++;
        break;
      case "call":
        if (!isInteger(member) || member < 1 || member > 1000000000) return false;
        break;
      case "effects":
        if (!isEffectList(member)) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export const scenarioCallSchema: Schema = {
  type: ["object"],
  properties: {
    operation: operationIdSchema,
    call: { type: ["integer"], minimum: 1, maximum: 1000000000 },
    effects: effectListSchema,
  },
  additionalProperties: false,
  required: ["operation", "effects"],
};

/** Tells everything that keeps a value from being what the document calls `ScenarioCall`. */
export const validateScenarioCall: Validate<ScenarioCall> = /* @__PURE__ */ explain(
  scenarioCallSchema,
  { type: anyType, enum: choice, properties: members, minLength, maxLength, minimum, maximum },
);

/** Judges what the document calls `ScenarioCall`. */
export const scenarioCall: Validator<ScenarioCall> = /* @__PURE__ */ validator(
  isScenarioCall,
  validateScenarioCall,
  scenarioCallSchema,
);
