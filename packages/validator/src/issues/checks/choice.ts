import { report } from "../report.ts";
import type { Primitive } from "../schema.ts";
import { be, beOneOf } from "../sentence.ts";
import type { Check } from "../walk.ts";

export const choice: Check<readonly unknown[]> = (options, value, run, _, keyword) =>
  !options.includes(value) && report(run, keyword, options, value, beOneOf(options));

export const constant: Check<Primitive> = (only, value, run, _, keyword) =>
  value !== only && report(run, keyword, only, value, be(only));
