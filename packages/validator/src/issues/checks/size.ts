import { isUnique } from "../../rules/count.ts";
import { isArray, isObject } from "../../rules/types.ts";
import { counted } from "../counted.ts";
import { rule } from "../rule.ts";
import { haveNoDoubles } from "../sentence.ts";

const length = (value: readonly unknown[]): number => value.length;

export const minItems = /* @__PURE__ */ counted(isArray, length, "least", "item");
export const maxItems = /* @__PURE__ */ counted(isArray, length, "most", "item");

export const uniqueItems = /* @__PURE__ */ rule(isArray, isUnique, haveNoDoubles);

const size = (value: Record<string, unknown>): number =>
  Object.values(value).filter((member) => member !== undefined).length;

export const minProperties = /* @__PURE__ */ counted(isObject, size, "least", "member");
export const maxProperties = /* @__PURE__ */ counted(isObject, size, "most", "member");
