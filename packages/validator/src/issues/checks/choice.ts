import type { Primitive } from "../schema.ts";
import { rule } from "../rule.ts";
import { be, beOneOf } from "../sentence.ts";

export const choice = /* @__PURE__ */ rule<readonly unknown[]>((value, options) => options.includes(value), beOneOf);
export const constant = /* @__PURE__ */ rule<Primitive>((value, only) => value === only, be);
