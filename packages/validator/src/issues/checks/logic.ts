import { report } from "../report.ts";
import type { Schema } from "../schema.ts";
import { beLeftOut, notBeSo } from "../sentence.ts";
import { accepts, walk, type Check } from "../walk.ts";

export const allOf: Check<readonly Schema[]> = (parts, value, run) => parts.some((part) => walk(part, value, run));

export const condition: Check<Schema> = (when, value, run, schema) => {
  const then = accepts(when, value, run) ? schema.then : schema.else;
  return then && walk(then, value, run);
};

export const refusal: Check<Schema> = (refused, value, run, _, keyword) =>
  accepts(refused, value, run) && report(run, keyword, null, value, Object.keys(refused).length ? notBeSo : beLeftOut);
