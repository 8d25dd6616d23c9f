import { isUnique } from "../../rules/count.ts";
import { isArray, isObject } from "../../rules/types.ts";
import { counted } from "../counted.ts";
import { rule } from "../rule.ts";
import { haveNoDoubles } from "../sentence.ts";

const length = (value: unknown): number => (isArray(value) ? value.length : NaN);

export const minItems = /* @__PURE__ */ counted(length, "least", "item");
export const maxItems = /* @__PURE__ */ counted(length, "most", "item");

export const uniqueItems = /* @__PURE__ */ rule((value) => !isArray(value) || isUnique(value), haveNoDoubles);

const size = (value: unknown): number =>
  isObject(value) ? Object.values(value).filter((member) => member !== undefined).length : NaN;

export const minProperties = /* @__PURE__ */ counted(size, "least", "member");
export const maxProperties = /* @__PURE__ */ counted(size, "most", "member");
