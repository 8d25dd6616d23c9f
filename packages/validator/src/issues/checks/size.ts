import { isUnique } from "../../rules/count.ts";
import { isArray, isObject } from "../../rules/types.ts";
import { rule } from "../rule.ts";
import { have, haveNoDoubles } from "../sentence.ts";

const length = (value: readonly unknown[]): number => value.length;

export const minItems = /* @__PURE__ */ rule<number>(
  (value, limit) => !isArray(value) || value.length >= limit,
  (limit) => have("least", limit, "item"),
  length,
);
export const maxItems = /* @__PURE__ */ rule<number>(
  (value, limit) => !isArray(value) || value.length <= limit,
  (limit) => have("most", limit, "item"),
  length,
);

export const uniqueItems = /* @__PURE__ */ rule((value) => !isArray(value) || isUnique(value), haveNoDoubles);

const size = (value: object): number => Object.values(value).filter((member) => member !== undefined).length;

export const minProperties = /* @__PURE__ */ rule<number>(
  (value, limit) => !isObject(value) || size(value) >= limit,
  (limit) => have("least", limit, "member"),
  size,
);
export const maxProperties = /* @__PURE__ */ rule<number>(
  (value, limit) => !isObject(value) || size(value) <= limit,
  (limit) => have("most", limit, "member"),
  size,
);
