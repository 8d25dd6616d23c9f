import { report } from "../report.ts";
import { sortOf } from "../received.ts";
import { beOfType } from "../sentence.ts";
import type { Check } from "../walk.ts";

const isOfType = (value: unknown, type: string): boolean =>
  type === "integer"
    ? Number.isInteger(value)
    : type === sortOf(value) && (type !== "number" || Number.isFinite(value));

export const type: Check<string | readonly string[]> = (expected, value, run, _, keyword) => {
  const types = typeof expected === "string" ? [expected] : expected;
  for (const one of types) if (isOfType(value, one)) return false;
  return report(run, keyword, types, value, beOfType(types));
};
