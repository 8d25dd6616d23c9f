import { rule } from "../rule.ts";
import { be, beOneOf } from "../sentence.ts";

export const choice = /* @__PURE__ */ rule({
  keyword: "enum",
  holds: (value: unknown, options: readonly unknown[]) => options.includes(value),
  words: beOneOf,
});

export const constant = /* @__PURE__ */ rule({
  keyword: "const",
  holds: (value: unknown, only: unknown) => value === only,
  words: be,
});
