import { isUnique } from "../../rules/count.ts";
import { isObject } from "../../rules/types.ts";
import { rule } from "../rule.ts";
import { haveAtLeast, haveAtMost, haveNoDoubles } from "../sentence.ts";

const about = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const count = (value: readonly unknown[]): number => value.length;
const noun = "item";

export const minItems = /* @__PURE__ */ rule({
  keyword: "minItems",
  about,
  holds: (value, min: number) => value.length >= min,
  words: haveAtLeast,
  noun,
  count,
});

/** Final, since what is too many anyway is not looked into: a huge array must not cost much. */
export const maxItems = /* @__PURE__ */ rule({
  keyword: "maxItems",
  about,
  holds: (value, max: number) => value.length <= max,
  words: haveAtMost,
  noun,
  count,
  final: true,
});

export const uniqueItems = /* @__PURE__ */ rule({
  keyword: "uniqueItems",
  about,
  holds: isUnique,
  words: haveNoDoubles,
});

const size = (value: Record<string, unknown>): number =>
  Object.values(value).filter((member) => member !== undefined).length;

export const minProperties = /* @__PURE__ */ rule({
  keyword: "minProperties",
  about: isObject,
  holds: (value, min: number) => size(value) >= min,
  words: haveAtLeast,
  noun: "member",
  count: size,
});

export const maxProperties = /* @__PURE__ */ rule({
  keyword: "maxProperties",
  about: isObject,
  holds: (value, max: number) => size(value) <= max,
  words: haveAtMost,
  noun: "member",
  count: size,
});
