import { article, sortOf } from "../received.ts";
import { rule } from "../rule.ts";
import { beOfType } from "../sentence.ts";

type Types = readonly string[];

export const type = /* @__PURE__ */ rule<Types>(
  (value, types) => types.includes(sortOf(value)),
  (types) => beOfType(types, article),
);

const isOfType = (value: unknown, one: string): boolean =>
  one === "integer" ? Number.isInteger(value) : one === sortOf(value) && (one !== "number" || Number.isFinite(value));

const typeWord = (one: string): string => (one === "boolean" ? "true or false" : article(one));

/** The same where a type is boolean or one of numbers, of which JSON Schema knows two. */
export const anyType = /* @__PURE__ */ rule<Types>(
  (value, types) => types.some((one) => isOfType(value, one)),
  (types) => beOfType(types, typeWord),
);
