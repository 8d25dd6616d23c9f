// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Timestamp } from "@rivya/openapi";
import { matches, type } from "../issues/checks/index.ts";
import type { Schema } from "../issues/schema.ts";
import { dateTime, isDateTime } from "../rules/date-time.ts";
import { explain, type Validate } from "../validate.ts";
import { type Validator, validator } from "../validator.ts";

const valuePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u;

/** Whether a value is what the document calls `Timestamp`. */
export function isTimestamp(value: unknown): value is Timestamp {
  return typeof value === "string" && isDateTime(value) && valuePattern.test(value);
}

export const timestampSchema: Schema = {
  type: ["string"],
  format: dateTime,
  pattern: valuePattern,
  words: "be in UTC with milliseconds, such as 2026-05-11T09:30:00.000Z",
};

/** Tells everything that keeps a value from being what the document calls `Timestamp`. */
export const validateTimestamp: Validate<Timestamp> = /* @__PURE__ */ explain(
  timestampSchema,
  { type, format: matches, pattern: matches },
);

/** Judges what the document calls `Timestamp`. */
export const timestamp: Validator<Timestamp> = /* @__PURE__ */ validator(
  isTimestamp,
  validateTimestamp,
  timestampSchema,
);
